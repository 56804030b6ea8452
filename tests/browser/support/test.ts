// The test function of all specs: a fresh profile, a served application, and an eye on what it does.
import { test as base, expect } from '@playwright/test';

import { App } from './app';
import { openSite } from './site';
import type { Site } from './site';
import { Watch } from './watch';

export { expect };

interface TestFixtures {
  watch: Watch;
  app: App;
}

interface WorkerFixtures {
  site: Site;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await openSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  watch: async ({ site }, use) => {
    const watch = new Watch(() => site.url);
    await use(watch);
    expect(watch.unexpected, 'what the browser complained about').toEqual([]);
  },
  context: async ({ context, watch }, use) => {
    watch.follow(context);
    await use(context);
  },
  app: async ({ page, site, hasTouch }, use) => {
    await use(new App(page, site.url, hasTouch));
  },
});
