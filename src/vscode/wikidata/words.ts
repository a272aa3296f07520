import { l10n } from 'vscode';
import type { WikidataError } from '../../core/registry/wikidata';
import { numberWords } from '../interface-words/numbers';

/** What went wrong, and what can be done; empty for what the person did. */
export function wikidataErrorWords(error: WikidataError, host: string): string {
  switch (error.kind) {
    case 'cancelled':
      return '';
    case 'rate-limited':
      return l10n.t(
        '{0} asks for a rest of {1} seconds. Look the actor up again after that.',
        host,
        numberWords(error.retryAfterSeconds),
      );
    case 'status':
      return l10n.t('{0} answered with error {1}. Try again later.', host, error.status);
    case 'timeout':
      return l10n.t('{0} did not answer in time. Try again later.', host);
    case 'network':
      return l10n.t('{0} could not be reached. Check the connection, then look the actor up again.', host);
    case 'not-json':
    case 'shape':
      return l10n.t(
        '{0} answered with something else than Wikidata does. Check the setting “dixit.wikidata.endpoint”.',
        host,
      );
    case 'too-large':
      return l10n.t('The answer of {0} is too large to be read.', host);
    case 'not-found':
      return l10n.t('{0} has no such entry.', host);
    case 'bad-endpoint':
      return l10n.t('The setting “dixit.wikidata.endpoint” is no http or https address.');
  }
}
