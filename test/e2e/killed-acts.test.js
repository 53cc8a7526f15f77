import assert from 'node:assert/strict';
import {killActs} from './support/killed-acts.js';
import {stories} from './support/story.js';

/** Enough for a dozen batches; the soak has more of them, and more moments. */
const COUNT = 6_000;

stories('a page that ends in the middle of a bulk act', story => {
  story(
    'leaves each customer as before or as after, and what was done can be undone',
    {timeout: 900_000},
    async desk => {
      await desk.seed(COUNT);
      const {broken} = await killActs(desk, {times: 2, seed: Date.now() % 1_000_000});
      assert.ok(broken > 0, 'at least one act was broken off in the middle');
    },
  );
});
