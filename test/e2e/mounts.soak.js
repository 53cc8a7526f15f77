import {mountMany} from './support/mounts.js';
import {stories} from './support/story.js';

stories('a thousand pages that come and go', story => {
  story('leave nothing behind, and the heap is flat', {hosts: ['modules'], timeout: 3_600_000}, async desk => {
    await mountMany(desk, {times: 1000, looks: [200], log: line => console.log(line)});
  });
});
