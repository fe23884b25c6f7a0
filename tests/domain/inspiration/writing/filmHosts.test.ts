import fc from 'fast-check';
import { filmOf } from '../../../../src/domain/inspiration/writing/filmHosts';

const own = 'https://herning.sharepoint.com';
const guid = '0f3c1a52-7c9e-4a55-9a3e-2b1d8c7e6f50';
const youTube = { host: 'youTube', page: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ' };

describe('a film that may be shown', () => {
  test.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s',
    'https://youtube.com/watch?feature=share&v=dQw4w9WgXcQ',
    'https://m.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?si=AbC',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    '  https://WWW.YouTube.com/live/dQw4w9WgXcQ ',
  ])('is on YouTube: %s', (address) => {
    expect(filmOf(address, own)).toEqual(youTube);
  });

  test.each([
    ['https://vimeo.com/76979871', 'https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871/8272103f6e?share=copy', 'https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'https://vimeo.com/76979871/8272103f6e', 'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e'],
  ])('is on Vimeo: %s', (address, page, embedUrl) => {
    expect(filmOf(address, own)).toEqual({ host: 'vimeo', page, embedUrl });
  });

  test.each([
    `${own}/sites/bhv/Delte%20dokumenter/sne.mp4`,
    `${own}/sites/bhv/_layouts/15/stream.aspx?id=%2Fsites%2Fbhv%2FDelte%20dokumenter%2Fsne%2Emp4`,
    `${own}/:v:/s/bhv/EaBcDeF?e=x1y2`,
  ])('is in our own SharePoint: %s', (address) => {
    expect(filmOf(address, own)).toEqual({ host: 'sharePoint', page: address, embedUrl: address });
  });

  it('is what SharePoint gives to embed, without what was hung on it', () => {
    const embedUrl = `${own}/sites/bhv/_layouts/15/embed.aspx?UniqueId=${guid}`;
    expect(filmOf(`${embedUrl}&referrer=https://ond.example&embed=%7B%7D`, own)).toEqual({ host: 'sharePoint', page: embedUrl, embedUrl });
  });

  it('is in a colleague’s OneDrive: a link, which can’t be framed', () => {
    const address = 'https://herning-my.sharepoint.com/:v:/g/personal/anna/EaBcDeF';
    expect(filmOf(address, own)).toEqual({ host: 'sharePoint', page: address });
  });

  it('is on the portal itself where that isn’t on https', () => {
    expect(filmOf('http://127.0.0.1:4660/sites/a/film.mp4', 'http://127.0.0.1:4660')?.host).toBe('sharePoint');
  });
});

describe('a film that may not', () => {
  test.each([
    '', 'hej', 'film.mp4', '/sites/a/film.mp4', 'javascript:alert(1)', 'data:video/mp4;base64,AAAA', '//www.youtube.com/watch?v=dQw4w9WgXcQ',
    'http://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com.ond.example/watch?v=dQw4w9WgXcQ',
    'https://ond.example/www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://xyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com@ond.example/watch?v=dQw4w9WgXcQ',
    'https://a:b@www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com\\@ond.example/watch?v=dQw4w9WgXcQ',
    'https://www.yоutube.com/watch?v=dQw4w9WgXcQ', // a Cyrillic о
    'https://ｗｗｗ.youtube.com/watch?v=dQw4w9WgXcQ', // full width, which browsers take for the real one
    'https://www.youtube。com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com./watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ"onload="alert(1)',
    'https://www.youtube.com/watch?v=kort',
    'https://www.youtube.com/redirect?q=https://ond.example',
    'https://www.youtube.com/\nwatch?v=dQw4w9WgXcQ',
    'https://vimeo.com/channels/staffpicks',
    'https://vimeo.com/76979871/<script>',
    'https://evil-my.sharepoint.com/:v:/g/personal/x',
    'https://herning-my.sharepoint.com.ond.example/:v:/g/personal/x',
    'https://hernings.sharepoint.com/:v:/s/x',
    `${own}/sites/bhv/SitePages/Hjem.aspx`,
    `${own}/sites/bhv/_layouts/15/embed.aspx?UniqueId=1`,
    `${own}/_layouts/15/SignOut.aspx/film.mp4`,
    `${own}/_layouts/15/SignOut.aspx/_layouts/15/stream.aspx?id=1`,
    `${own}/_layouts/15/SignOut.aspx/_layouts/15/embed.aspx?UniqueId=${guid}`,
    `${own}/:v:/..%2f_layouts/15/SignOut.aspx`,
    `${own}/_layouts%5c15%5cSignOut.aspx%5cfilm.mp4`,
    `${own}/sites/bhv/ond.html`,
    `${own}:444/film.mp4`,
    `${own}.ond.example/film.mp4`,
    `${own}@ond.example/film.mp4`,
    'https://www.dr.dk/drtv/se/ramasjang',
    `https://www.youtube.com/watch?v=dQw4w9WgXcQ&x=${'a'.repeat(2000)}`,
  ])('%s', (address) => {
    expect(filmOf(address, own)).toBeUndefined();
  });

  it('whatever is typed, a frame only ever shows one of four hosts, over https', () => {
    const parts = fc.constantFrom('https://', 'http://', 'www.youtube.com', 'youtu.be', 'vimeo.com', 'herning.sharepoint.com',
      '@', ':', '/', '\\', '?', '#', '.', 'watch?v=', 'dQw4w9WgXcQ', '76979871', '/:v:/s/', '.mp4', 'ond.example', '%2e', 'video/', '"', '<');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }).map((some) => some.join('')), (address) => {
        const film = filmOf(address, own);
        for (const shown of film ? [film.page, film.embedUrl ?? film.page] : []) {
          const { protocol, host, username } = new URL(shown);
          expect([protocol, username]).toEqual(['https:', '']);
          expect(['www.youtube.com', 'www.youtube-nocookie.com', 'vimeo.com', 'player.vimeo.com', 'herning.sharepoint.com']).toContain(host);
        }
      }),
      { numRuns: 3000 }
    );
  });
});
