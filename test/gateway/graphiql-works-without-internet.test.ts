import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExampleQueries } from '../../gateway';
import { administrator, createDevelopmentIssuer } from '../../gateway/development';
import { startToyGraph, type ToyGraph } from './support/toy-graph';

const titles = ['Groups', 'Rotations', 'Mentors', 'Rooms', 'Directory'];
const exampleQueries = titles.map((title) => ({ title, query: `query ${title} { schools { name } }` }));

describe('GraphiQL at /', () => {
  let graph: ToyGraph;
  afterEach(() => graph?.close());

  it('is one page that loads nothing from elsewhere, and may not', async () => {
    graph = await startToyGraph('in process', { exampleQueries });
    const page = await graph.gateway.app.inject({ method: 'GET', url: '/' });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    // Tags of the page itself; its scripts are text and hold no markup that is loaded.
    const markup = page.body.replace(/<script>[\s\S]*<\/script>/, '').replace(/<style>[\s\S]*?<\/style>/, '');
    expect(markup).not.toMatch(/(?:src|href)="(?!data:)/);
    expect(page.body).not.toMatch(/<script[^>]+src=|@import\s|url\(["']?(?:https?:)?\/\/|importScripts\(["'`]https?:/);
    expect(page.body).not.toMatch(/(?:unpkg\.com|jsdelivr\.net|cdnjs\.|esm\.sh|googleapis\.com|gstatic\.com|embeddable-)/);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('opens with the examples as tabs', async () => {
    graph = await startToyGraph('in process', { exampleQueries });
    const { body } = await graph.gateway.app.inject({ method: 'GET', url: '/' });
    const tabs = exampleQueries.map(({ title, query }) => ({ query: `# ${title}\n${query}` }));
    expect(body).toContain(`"defaultTabs":${JSON.stringify(tabs)}`);
    expect(body).toContain('"endpoint":"/graphql"');
  });

  it('lets a developer choose who asks when it has demo accounts, and not otherwise', async () => {
    graph = await startToyGraph('in process', { developmentIssuer: await createDevelopmentIssuer([administrator]) });
    const withAccounts = await graph.gateway.app.inject({ method: 'GET', url: '/' });
    await graph.close();
    graph = await startToyGraph('in process');
    const without = await graph.gateway.app.inject({ method: 'GET', url: '/' });
    const [, head = ''] = /<head>(.*?)<title>/s.exec(withAccounts.body) ?? [];
    // Before any other script, or GraphiQL would keep the fetch that sends no token.
    expect(head).toMatch(/<script>.*window\.fetch = .*<\/script>/s);
    expect(without.body).toBe(withAccounts.body.replace(/<style>(?:(?!<style>).)*account-switch.*?<\/script>\n/s, ''));
    expect(withAccounts.headers['content-security-policy']).toBe(without.headers['content-security-policy']);
  });

  it('is not there in production, and neither is introspection', async () => {
    graph = await startToyGraph('in process', { development: false, exampleQueries });
    expect((await graph.gateway.app.inject({ method: 'GET', url: '/' })).statusCode).toBe(404);
    const { statusCode } = await graph.gateway.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ __schema { queryType { name } } }' } });
    expect(statusCode).toBe(400);
  });
});

describe('Example queries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read in the order of their names, with the title from the first line', () => {
    writeFileSync(join(folder, '2-rooms.graphql'), '# Rooms of a school (场地)\n{ b }\n');
    writeFileSync(join(folder, '1-groups.graphql'), '# Groups\n{ a }\n');
    writeFileSync(join(folder, 'readme.md'), 'not a query');
    expect(readExampleQueries(folder)).toEqual([
      { title: 'Groups', query: '# Groups\n{ a }\n' },
      { title: 'Rooms of a school (场地)', query: '# Rooms of a school (场地)\n{ b }\n' },
    ]);
  });

  it('are refused without a title, by name', () => {
    writeFileSync(join(folder, '3-untitled.graphql'), '{ c }\n');
    expect(() => readExampleQueries(folder)).toThrow('3-untitled.graphql must begin with a comment');
  });
});
