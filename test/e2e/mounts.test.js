import {mountMany} from './support/mounts.js';
import {stories} from './support/story.js';

stories('thirty pages that come and go', story => {
  story('leave nothing behind', {hosts: ['modules'], timeout: 180_000}, async desk => {
    await mountMany(desk, {times: 30});
  });
});
