import {define} from '../define.js';
import {RowMenu} from './row-menu.js';

define('row-menu', RowMenu);
