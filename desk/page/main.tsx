// The page's beginning.
import { createRoot } from 'react-dom/client';
import '../../src/pages/look.css';
import './styles/layout.css';
import './styles/bar.css';
import './styles/sheet.css';
import './styles/over.css';
import './styles/form.css';
import './styles/mail.css';
import './styles/files.css';
import './styles/phone.css';
import './styles/samples.css';
import { App } from './app';
import { takeWish } from './play';
import { complain, connect, look } from './store';

createRoot(document.getElementById('desk')!).render(<App />);
connect();
if (takeWish()) void look('playSamples', {}).catch(complain);
