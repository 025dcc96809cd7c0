// An alert or a prompt of the script, which waits until the person has answered.

import type { Answer } from 'apps-script-emulator';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answerQuestion } from '../server';
import { change, complain, useDesk } from '../store';
import { words } from '../words';

export function Question() {
  const question = useDesk((state) => state.question);
  const [text, setText] = useState('');
  const first = useRef<HTMLInputElement & HTMLButtonElement>(null);
  const id = question?.id;
  useEffect(() => {
    if (id === undefined) return;
    setText('');
    first.current?.focus();
  }, [id]);
  if (!question) return null;

  const buttons = (question.buttons?.length ? question.buttons : ['OK']) as Answer['button'][];
  const isPrompt = question.kind === 'prompt';
  const give = (button: Answer['button']) => {
    change({ question: undefined });
    answerQuestion({ questionId: question.id, answer: isPrompt ? { button, text } : { button } }).catch(complain);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give(buttons[0]!);
  };
  return (
    <div className="veil">
      <form
        className="question"
        role="alertdialog"
        aria-modal="true"
        aria-label={question.title || words.questionTitle}
        onSubmit={submit}
        onKeyDown={(event) => event.key === 'Escape' && give('CLOSE')}
      >
        {question.title && <h2>{question.title}</h2>}
        <p className="question-text">{question.content}</p>
        {isPrompt && <input ref={first} aria-label={question.content} value={text} onChange={(event) => setText(event.target.value)} />}
        <div className="actions">
          {buttons
            .map((button, index) => (
              <button
                key={button}
                ref={index === 0 && !isPrompt ? first : undefined}
                type={index === 0 ? 'submit' : 'button'}
                className={index === 0 ? 'button primary' : 'button plain'}
                onClick={index === 0 ? undefined : () => give(button)}
              >
                {words.question[button]}
              </button>
            ))
            .reverse()}
        </div>
      </form>
    </div>
  );
}
