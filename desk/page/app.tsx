// The desk: the bar, the rail, the current place, and the layers over them.
import { Bar } from './bar/bar';
import { FirstVisit } from './first-visit';
import { Question } from './frames/question';
import { Toasts } from './frames/toasts';
import { Progress } from './progress';
import { Rail } from './rail';
import { RestartPanel } from './restart-panel';
import { SamplesPanel } from './samples-panel';
import { SheetView } from './sheet/sheet-view';
import { useDesk, type View } from './store';
import { Tour } from './tour/tour';
import { FilesView } from './views/files-view';
import { FormView } from './views/form-view';
import { MailView } from './views/mail-view';
import { PhoneView } from './views/phone-view';
import { words } from './words';

const places: Partial<Record<View, () => React.ReactNode>> = { form: FormView, files: FilesView, mail: MailView, phone: PhoneView };

export function App() {
  const view = useDesk((state) => state.view);
  const email = useDesk((state) => state.person.email);
  // Another language is drawn from here down.
  useDesk((state) => state.language);
  const isLost = useDesk((state) => state.isLost);
  const Place = places[view];
  return (
    <div className="desk">
      <Bar />
      <Tour />
      <Rail />
      <main className="place">
        <FirstVisit />
        {isLost && (
          <p className="lost" role="alert">
            {words.lost}
          </p>
        )}
        {/* The Sheet is only hidden while another place is shown, to keep its dialogs and the text in them. */}
        <div className="place-in" hidden={view !== 'sheet'}>
          <SheetView />
        </div>
        {Place && (
          <div className="place-in">
            <Place key={email} />
          </div>
        )}
        <Toasts />
      </main>
      <SamplesPanel />
      <RestartPanel />
      <Progress />
      <Question />
    </div>
  );
}
