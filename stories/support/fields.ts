import type {CustomField} from 'bedesk-customers';

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
