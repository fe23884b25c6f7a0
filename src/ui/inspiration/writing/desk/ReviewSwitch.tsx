import * as React from 'react';
import { Switch } from '@fluentui/react-components';
import { DeedFailed } from './DeedFailed';
import styles from './ReviewSwitch.module.scss';
import type { OfficePorts } from './deskPorts';
import { useDeed } from './useDeed';

/** Whether new ideas go to a reviewer first, and what that means. It shows what SharePoint has, also while it changes. */
export function ReviewSwitch(props: { isReviewed: boolean; ports: OfficePorts }): React.ReactElement {
  const { ports } = props;
  const { office, words } = ports;
  const [isReviewed, setReviewed] = React.useState(props.isReviewed);
  const [said, setSaid] = React.useState('');
  const deed = useDeed();
  const change = (wanted: boolean): void => {
    setSaid('');
    deed.run(words.office_reviewed, () => office.setReviewed(wanted), () => {
      setReviewed(wanted);
      setSaid(wanted ? words.said_reviewedOn : words.said_reviewedOff);
    });
  };
  return (
    <section className={styles.card}>
      <Switch
        className={styles.switch}
        checked={isReviewed}
        aria-busy={deed.busyWith !== undefined}
        label={words.office_reviewed}
        aria-describedby="reviewed-means"
        onChange={(_, { checked }) => change(checked)}
      />
      <p id="reviewed-means" className={styles.text}>
        {isReviewed ? words.office_reviewedOn : words.office_reviewedOff}
      </p>
      <p className={styles.text} role="status">
        {said}
      </p>
      <DeedFailed deed={deed} words={words} />
    </section>
  );
}
