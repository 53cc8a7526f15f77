import {define} from '../define.js';
import {BedeskCustomers} from './bedesk-customers.js';
import '../customer-tabs/define.js';
import '../customer-search/define.js';
import '../customer-filter/define.js';
import '../customer-table/define.js';
import '../customer-pager/define.js';
import '../customer-export/define.js';

define('bedesk-customers', BedeskCustomers);
