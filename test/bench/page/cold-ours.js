import 'bedesk-customers';
