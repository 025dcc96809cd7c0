// The entry of the page.
import { createRoot } from 'react-dom/client';
import { customProperties } from '../../src/palette';
import '../../src/pages/styles/look.css';
import './styles/layout.css';
import './styles/bar.css';
import './styles/sheet.css';
import './styles/over-grid.css';
import './styles/over.css';
import './styles/form.css';
import './styles/mail.css';
import './styles/files.css';
import './styles/phone.css';
import './styles/samples.css';
import './styles/tour.css';
import './styles/narrow.css';
import { App } from './app';
import { keepLanguage, language } from './language/language';
import { takeWish } from './play';
import { complain, connect, look } from './store';

const palette = document.createElement('style');
palette.textContent = `:root {\n${customProperties()}\n}`;
document.head.append(palette);

keepLanguage(language());
createRoot(document.getElementById('desk')!).render(<App />);
connect();
if (takeWish()) void look('playSamples', {}).catch(complain);
