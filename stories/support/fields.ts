import type {CustomField, FilterCondition} from 'bedesk-customers';

/** Custom attributes of each kind. */
export const FIELDS: CustomField[] = [
  {
    key: 'plan',
    label: 'Plan',
    type: 'choice',
    choices: [
      {value: 'free', label: 'Free'},
      {value: 'team', label: 'Team'},
      {value: 'business', label: 'Business'},
    ],
  },
  {key: 'seats', label: 'Seats', type: 'number'},
  {key: 'company', label: 'Company', type: 'text'},
  {key: 'newsletter', label: 'Newsletter', type: 'boolean'},
  {key: 'renewal', label: 'Renewal', type: 'date'},
  {key: 'topics', label: 'Topics', type: 'list', choices: ['billing', 'api', 'shipping']},
];

/** Two conditions on what every customer has. */
export const CONDITIONS: FilterCondition[] = [
  {field: 'country', operator: 'any-of', value: ['DE', 'FR']},
  {field: 'pageVisits', operator: 'gte', value: 5},
];

/** A condition of each kind. */
export const EVERY_KIND: FilterCondition[] = [
  {field: 'name', operator: 'starts-with', value: 'Ö'},
  {field: 'email', operator: 'ends-with', value: '@example.com'},
  {field: 'city', operator: 'unknown'},
  {field: 'conversations', operator: 'between', value: [2, 20]},
  {field: 'pageVisits', operator: 'is-not', value: 1},
  {field: 'createdAt', operator: 'on', value: '2026-02-28'},
  {field: 'createdAt', operator: 'between', value: ['2025-01-01', '2025-12-31']},
  {field: 'lastActiveAt', operator: 'more-than-days', value: 1},
  {field: 'browser', operator: 'none-of', value: ['safari', 'other']},
  {field: 'returning', operator: 'is', value: false},
  {field: 'attributes.topics', operator: 'any-of', value: ['billing', 'api']},
  {field: 'attributes.renewal', operator: 'within-days', value: 14},
];

/** A condition on an attribute that nobody declared. */
export const UNDECLARED: FilterCondition = {field: 'attributes.tier', operator: 'any-of', value: ['gold']};
