package app.sottovoce.assist;

import app.sottovoce.model.Source;
import app.sottovoce.quote.QuoteFinder;
import java.util.List;

/**
 * Words of a source that lower the confidence in what it quotes, or keep a distance to it.
 *
 * @param start UTF-16 index of the first of them
 * @param end UTF-16 index after the last
 * @param effect whose they are and what they do, in sentences for the analyst
 */
public record Hedging(int start, int end, String effect) {

  /** All such words of an article in the order of its text; a transcript has none. */
  public static List<Hedging> in(Source source) {
    if (source.kind() != Source.Kind.ARTICLE) {
      return List.of();
    }
    // Words that vouch for others raise the confidence, but are no hedges.
    return new QuoteFinder()
        .hedges(source.text()).stream()
            .filter(hedge -> hedge.strength() < 0)
            .map(hedge -> new Hedging(hedge.start(), hedge.end(), hedge.effect()))
            .toList();
  }

  public boolean covers(int position) {
    return start <= position && position < end;
  }
}
