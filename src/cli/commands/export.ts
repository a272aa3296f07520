import { analyze } from '../../core/index';
import { EXPORT_FORMATS } from '../../core/export/formats';
import { registrySpeakers } from '../../core/export/speakers';
import { anchorRecords } from '../../core/records/anchoring/anchor-records';
import type { Invocation } from '../invocation';
import { complain } from '../drafts';
import { InputError } from '../errors';
import { write, type ExitStatus, type Io } from '../io';
import { messagesOf } from '../messages/locale';
import { readText } from '../read';
import { loadRecords } from '../records';
import { openRegistries } from '../registry';
import { titleOf } from '../title';

/** `dixit export FILE --to FORMAT`: the records of an article, on standard output. Labels are in the article's language. */
export async function runExport(
  { file, to, url, publisher, includePrivate, language, locale }: Extract<Invocation, { command: 'export' }>,
  io: Io,
): Promise<ExitStatus> {
  const messages = messagesOf(locale);
  const text = await readText(file, io, messages);
  const { file: records, errors, warnings } = await loadRecords(file, io.cwd, messages);
  for (const problem of [...errors.map(({ message }) => message), ...warnings]) await complain(io, problem);
  if (!records && errors.length) return 2;
  if (!records) throw new InputError(messages.noRecords(file));

  const registries = openRegistries(io.cwd, messages);
  const registry = await registries.of(file);
  for (const problem of [...registries.errors.map(({ message }) => message), ...registries.warnings])
    await complain(io, problem);
  const missing = [url === undefined && '--url', publisher === undefined && '--publisher'].filter(
    (one) => one !== false,
  );
  if (to === 'claimreview' && missing.length > 0) await complain(io, messages.unpublished(missing));
  const words = language ?? analyze(text, { id: file, registry }).language;
  const output = EXPORT_FORMATS[to].write({
    text,
    records,
    anchors: anchorRecords(text, records),
    options: {
      language: words,
      title: titleOf(file, text),
      url,
      publisher: publisher === undefined ? undefined : { name: publisher },
      speakerOf: registrySpeakers(registry, words),
      includePrivate,
    },
  });
  await write(io.stdout, output);
  return errors.length ? 2 : 0;
}
