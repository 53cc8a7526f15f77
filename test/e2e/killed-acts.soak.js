import assert from 'node:assert/strict';
import {COUNT, killActs} from './support/killed-acts.js';
import {stories} from './support/story.js';

stories('a page that ends at fifty moments of bulk acts', story => {
  story(
    'leaves each customer as before or as after, and what was done can be undone',
    {timeout: 7_200_000},
    async desk => {
      await desk.seed(COUNT);
      const log = line => console.log(line);
      const {broken} = await killActs(desk, {times: 50, seed: Date.now() % 1_000_000, log});
      assert.ok(broken > 25, `most acts were broken off in the middle: ${broken}`);
    },
  );
});
