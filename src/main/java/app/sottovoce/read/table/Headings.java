package app.sottovoce.read.table;

import app.sottovoce.read.base.Column;
import app.sottovoce.read.base.ColumnMapping.Unit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first row of a table says its columns are, by names that are usual in English, German,
 * French, Spanish, Italian, Portuguese, Dutch, Swedish and Polish.
 *
 * @param places indices of the columns that were understood
 * @param units in what the times are counted, where the heading tells
 */
record Headings(Map<Column, Integer> places, Map<Column, Unit> units) {
  private static final Map<String, Column> NAMES = new HashMap<>();

  static {
    name(
        Column.START,
        "start, begin, from, in, start time, begin time, time in, timecode in, tc in, in point,"
            + " start timecode, time, timestamp, timecode, tc, time code, timespan, time stamp,"
            + " starts, onset, beginning, anfang, beginn, startzeit, von, zeit, zeitstempel,"
            + " zeitmarke, début, debut, temps, de, heure, horodatage, inicio, comienzo, desde,"
            + " tiempo, hora, inizio, da, tempo, início, van, tijd, begintijd, starttijd, från,"
            + " starttid, tid, początek, od, czas");
    name(
        Column.END,
        "end, stop, to, out, end time, stop time, time out, timecode out, tc out, out point, end"
            + " timecode, ends, offset, finish, ende, endzeit, bis, fin, à, fine, a, fim, final,"
            + " até, einde, eind, tot, eindtijd, slut, till, sluttid, koniec, do, hasta");
    name(
        Column.DURATION,
        "duration, dur, length, dauer, länge, durée, duree, duración, duracion, durata, duração,"
            + " duracao, duur, varaktighet, längd, czas trwania");
    name(
        Column.SPEAKER,
        "speaker, speakers, name, speaker name, who, character, actor, participant, person, role,"
            + " speaker label, speaker id, voice, sprecher, sprecherin, sprecher/in, rolle,"
            + " locuteur, intervenant, orateur, personnage, nom, hablante, orador, personaje,"
            + " nombre, locutor, parlante, relatore, oratore, nome, falante, orador, interlocutor,"
            + " spreker, talare, mówca, mowca, osoba");
    name(
        Column.TEXT,
        "text, transcript, transcription, content, words, utterance, sentence, dialogue, dialog,"
            + " speech, caption, subtitle, quote, said, transkript, transkription, wortlaut,"
            + " inhalt, äußerung, aussage, texte, contenu, paroles, réplique, texto, transcripción,"
            + " transcripcion, contenido, testo, trascrizione, contenuto, transcrição, transcricao,"
            + " conteúdo, tekst, inhoud, transcriptie, yttrande, treść, wypowiedź");
    name(
        Column.CONFIDENCE,
        "confidence, conf, score, probability, certainty, likelihood, konfidenz, sicherheit,"
            + " wahrscheinlichkeit, confiance, confianza, confidenza, confiança, zekerheid,"
            + " säkerhet, pewność");
    name(
        Column.NOTE,
        "note, notes, comment, comments, remark, remarks, annotation, notiz, anmerkung, bemerkung,"
            + " kommentar, remarque, commentaire, nota, notas, comentario, comentário, commento,"
            + " opmerking, anteckning, uwaga, uwagi");
  }

  /** A heading is no longer than this. */
  private static final int LONGEST = 60;

  private static final Pattern UNIT =
      Pattern.compile(
          "(.+?)["
              + " (\\[]+(ms|msec|millis|milliseconds|s|sec|secs|seconds|sekunden|frames?|hh:mm:ss.*|h:m:s.*)[)\\]]?");

  /** What the cells of a row tell, if it is a heading. */
  static Headings of(List<Cell> row) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    Map<Column, Unit> units = new EnumMap<>(Column.class);
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i).text();
      String name = cell.length() > LONGEST ? "" : plain(cell);
      Matcher withUnit = UNIT.matcher(name);
      boolean told = withUnit.matches();
      Column column = NAMES.get(told ? withUnit.group(1).strip() : name);
      if (column != null && places.putIfAbsent(column, i) == null && told) {
        unit(withUnit.group(2)).ifPresent(unit -> units.put(column, unit));
      }
    }
    return new Headings(places, units);
  }

  int known() {
    return places.size();
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** Whether this tells enough: the words, and when or by whom they were said. */
  boolean areUsable() {
    return has(Column.TEXT) && (has(Column.START) || has(Column.SPEAKER));
  }

  private static Optional<Unit> unit(String name) {
    return switch (name.charAt(0)) {
      case 'm' -> Optional.of(Unit.MILLISECONDS);
      case 's' -> Optional.of(Unit.SECONDS);
      case 'f' -> Optional.of(Unit.FRAMES);
      default -> Optional.empty();
    };
  }

  /** {@code startTime}, {@code START_MS} and {@code Start (ms)} are one name. */
  private static String plain(String heading) {
    return heading
        .strip()
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .replace('_', ' ')
        .replace('-', ' ')
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  private static void name(Column column, String names) {
    for (String name : names.split(",")) {
      NAMES.put(name.strip(), column);
    }
  }
}
