import {define} from '../define.js';
import {CustomerExportStatus} from './customer-export-status.js';

define('customer-export-status', CustomerExportStatus);
