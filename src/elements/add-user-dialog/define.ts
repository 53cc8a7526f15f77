import {define} from '../define.js';
import {AddUserDialog} from './add-user-dialog.js';

define('add-user-dialog', AddUserDialog);
