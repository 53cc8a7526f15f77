import {checkTypes} from './support/types.js';

const jsx = tag => `import type {} from 'bedesk-customers/jsx.d.ts';
export const App = () => ${tag};
`;

checkTypes('JSX', {
  host: 'react',
  file: 'app.tsx',
  check: ['typescript/bin/tsc', '-p', '.'],
  right: jsx(
    `<bedesk-customers className="page" database="acme" url-sync query={{tab: 'active'}} permissions={{export: false}} oncustomers-ready={({detail, currentTarget}) => { console.log(detail.total?.toFixed(), currentTarget.refresh()); }} />`,
  ),
  wrong: {
    'a property that is not there': jsx('<bedesk-customers sauce={null} />'),
    'a property of another type': jsx('<bedesk-customers activeWindow="long" />'),
    'a permission that is not there': jsx('<bedesk-customers permissions={{fly: true}} />'),
    'a tab that is not there': jsx(`<bedesk-customers query={{tab: 'deleted'}} />`),
    'a detail that the event has not': jsx('<bedesk-customers oncustomers-ready={({detail}) => detail.sum} />'),
  },
});
