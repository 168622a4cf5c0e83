import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './style/tokens.css';
import './style/base.css';
import './style/shell.css';
import './style/statement.css';
import { render } from 'preact';
import { Desk } from './desk.tsx';
import { MESSAGES } from './i18n/messages.ts';

document.documentElement.lang = MESSAGES.locale;
render(<Desk />, document.getElementById('desk')!);
