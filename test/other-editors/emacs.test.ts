import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, describe, test } from 'node:test';
import { patienceMs } from '../support/patience.mjs';
import { charactersBefore, expected, faulty, Home, setUp, whyNot } from './editor-world.ts';

/** Emacs without Eglot is none we can try. */
function whyNotEmacs(): string | undefined {
  const packages = 'emacs-nox elpa-eglot';
  const reason = whyNot('emacs', packages);
  if (reason !== undefined) return reason;
  const script = "(kill-emacs (if (require 'eglot nil t) 0 1))";
  const { status } = spawnSync('emacs', ['--batch', '-f', 'package-initialize', '--eval', script]);
  return status === 0 ? undefined : `Emacs has no Eglot: apt-get install ${packages}`;
}

/** What a person would do by keys, and what they would see, as JSON. Times are in seconds. */
const session = `
(require 'json)
(defun wait (what done)
  (let ((end (+ (float-time) ${patienceMs / 1000})))
    (while (not (funcall done))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.02))))
(find-file "plan.asr.yaml")
;; Without a person at the keys, this is where a command ends.
(run-hooks 'post-command-hook)
(flymake-start)
(wait "diagnostics" (lambda () (flymake-diagnostics)))
(defun shown ()
  (mapcar (lambda (one)
            (let ((beg (flymake-diagnostic-beg one)) (end (flymake-diagnostic-end one)))
              (save-excursion
                (goto-char beg)
                \`((text . ,(flymake-diagnostic-text one))
                  (line . ,(1- (line-number-at-pos)))
                  (from . ,(- beg (line-beginning-position)))
                  (to . ,(- end (line-beginning-position)))))))
          (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))
(with-temp-file "shown.json" (insert (json-encode (vconcat (with-current-buffer "plan.asr.yaml" (shown))))))
(goto-char (flymake-diagnostic-beg (car (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))
(search-forward "2048" nil nil)
(goto-char (match-beginning 0))
(defun choose (_ actions &rest _)
  (let (found)
    (mapc (lambda (one) (when (string-match "Exclude" (car one)) (setq found (car one)))) actions)
    (or found (error "No such action among %S" actions))))
(advice-add 'completing-read :override #'choose)
;; Asked by a key, not by the mouse.
(setq last-nonmenu-event ?x)
(eglot-code-actions (point) (+ 4 (point)) nil t)
(wait "the code action" (lambda () (save-excursion (goto-char (point-min)) (search-forward "exclude: true" nil t))))
(eglot-format-buffer)
(save-buffer)
(eglot-shutdown (eglot-current-server))
`;

describe('Emacs with Eglot', { skip: whyNotEmacs() ?? false }, () => {
  const home = new Home();
  after(() => {
    home.close();
  });

  test('shows the findings, applies a fix and formats', () => {
    home.write('init.el', setUp('Emacs', 'elisp'));
    home.write('session.el', session);
    const { status, stderr } = home.run('emacs', [
      '--batch',
      '-f',
      'package-initialize',
      '-l',
      'init.el',
      '-l',
      'session.el',
    ]);
    assert.equal(status, 0, stderr);
    const shown = JSON.parse(home.read('shown.json')) as { text: string }[];
    assert.deepEqual(
      shown.map(({ text, ...place }) => ({
        ...place,
        told: text.replace(/^asr \[?|\]?:? .*$/gs, ''),
      })),
      expected().map(({ code, line, from, to }) => ({
        line,
        from: charactersBefore(line, from),
        to: charactersBefore(line, to),
        told: code,
      })),
    );
    for (const [index, { message }] of expected().entries())
      assert.ok(shown[index]?.text.includes(message), shown[index]?.text);
    const mended = faulty
      .replace('[100, 2048]', '[100, { sizeGB: 2048, exclude: true }]')
      .replace('100,   512', '100, 512');
    assert.equal(home.read('plan.asr.yaml'), mended);
  });
});
