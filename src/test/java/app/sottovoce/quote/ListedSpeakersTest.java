package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each language says who speaks: an example of our own for each construction. */
class ListedSpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          clause-after;  « Il est tard », a dit Paul Roux.;                                    Paul Roux
          clause-after;  « Il est tard », a déclaré mardi à Lyon M. Roux.;                     Roux
          clause-after;  « Il est tard », a ensuite expliqué la maire de Lignac, Anne Petit.;  Anne Petit
          clause-after;  « Il est tard », a déclaré, jeudi 3 mai, le ministre.;                le ministre
          clause-after;  « Il est tard », a-t-elle ajouté.;                                    elle
          clause-after;  « Il est tard », fustige la députée (NG) Anne Petit.;                 Anne Petit
          clause-before; Paul Roux, maire de Lignac, affirme que le train « ne viendra plus ».; Paul Roux
          clause-before; Dans une lettre, le maire a écrit : « Il est tard. »;                 le maire
          according-to;  Selon Anne Petit, le train « ne viendra plus ».;                      Anne Petit
          according-to;  Le train « ne viendra plus », d’après une source proche du dossier.;  une source proche du dossier
          participle;    Paul Roux a pris la parole, ajoutant que le train « ne viendra plus ».; Paul Roux
          colon;         Paul Roux est catégorique : « Le train ne viendra plus. »;            Paul Roux
          clause-late;   Le train « ne viendra plus » dans la ville, a dit Paul Roux.;         Paul Roux
          """)
  void french(String rule, String text, String speaker) {
    check(rule, text, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          clause-after;  „Es ist spät“, sagte der Minister am Montag.;                         der Minister
          clause-after;  „Es ist spät“, sagte die Vorsitzende der Partei, Anna Vogel, der „Tagespost“.; Anna Vogel
          clause-after;  „Ist es spät?“, fragte er.;                                           er
          clause-after;  „Es ist spät“, erklärte Außenministerin Anna Vogel.;                  Anna Vogel
          clause-before; Am 3. Oktober sagte Anna Vogel: „Es ist spät.“;                       Anna Vogel
          clause-before; Der Sprecher der Partei erklärte, der Zug komme „nicht mehr“ an.;     Der Sprecher der Partei
          according-to;  Laut Anna Vogel kommt der Zug „nicht mehr“ an.;                       Anna Vogel
          according-to;  „Der Zug kommt nicht mehr“, so Anna Vogel.;                           Anna Vogel
          according-to;  Anna Vogel zufolge kommt der Zug „nicht mehr“ an.;                    Anna Vogel
          according-to;  Nach Angaben von Anna Vogel kommt der Zug „nicht mehr“ an.;           Anna Vogel
          participle;    Anna Vogel lachte und sagte: „Der Zug kommt nicht mehr.“;              Anna Vogel
          colon;         Anna Vogel ist sich sicher: „Der Zug kommt nicht mehr.“;              Anna Vogel
          """)
  void german(String rule, String text, String speaker) {
    check(rule, text, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          clause-after;  «Ya es tarde», dijo el lunes la alcaldesa de Almazora, Ana Gil.;       Ana Gil
          clause-after;  «Ya es tarde», ha asegurado el Sr. Gil.;                               Gil
          clause-after;  «Lo importante —subrayó Ana Gil— es que el tren llegue».;              Ana Gil
          clause-before; Ana Gil, portavoz de la empresa, explicó que el tren “no llegará”.;    Ana Gil
          clause-before; El ministro dijo: «Ya es tarde».;                                      El ministro
          according-to;  Según Ana Gil, el tren «ya no llegará» a la ciudad.;                   Ana Gil
          according-to;  El tren «ya no llegará», de acuerdo con un informe de la empresa.;     un informe de la empresa
          participle;    Ana Gil se levantó y añadió: «Ya es tarde para todos».;                Ana Gil
          colon;         Ana Gil fue tajante: «Ya es tarde para todos».;                        Ana Gil
          """)
  void spanish(String rule, String text, String speaker) {
    check(rule, text, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          clause-after;  «È tardi», ha detto il sindaco di Valscura, Marco Belli.;             Marco Belli
          clause-after;  «È tardi», aggiunge lei.;                                             lei
          clause-after;  «Il treno – ha spiegato Marco Belli – non arriva più».;               Marco Belli
          clause-before; L’assessora Anna Conti ha spiegato che il treno «non arriva più».;    Anna Conti
          according-to;  Secondo Marco Belli, il treno «non arriva più» in città.;             Marco Belli
          according-to;  Secondo quanto riferito da Anna Conti, il treno «non arriva più».;    Anna Conti
          clause-before; Fonti della Regione parlano di «confronto molto aperto».;             Fonti della Regione
          colon;         Anna Conti: «Il treno non arriva più».;                               Anna Conti
          """)
  void italian(String rule, String text, String speaker) {
    check(rule, text, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          clause-after;  «Уже поздно», — сказал министр обороны Пётр Белов.;                   Пётр Белов
          clause-after;  «Уже поздно, — ответила она. — Поезда не будет».;                     она
          clause-before; Пётр Белов, глава компании, заявил, что поезд «уже не придёт».;       Пётр Белов
          clause-before; Как сообщил представитель компании, поезд «уже не придёт».;           представитель компании
          according-to;  По мнению Петра Белова, поезд «уже не придёт».;                       Петра Белова
          participle;    Пётр Белов встал, добавив, что поезд «уже не придёт».;                Пётр Белов
          colon;         Пётр Белов настроен скептически: «Поезд уже не придёт».;              Пётр Белов
          """)
  void russian(String rule, String text, String speaker) {
    check(rule, text, speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          clause-after;  «Вже пізно», — сказав міністр оборони Петро Білик.;                   Петро Білик
          clause-after;  «Вже пізно, — відповіла вона. — Потяга не буде».;                     вона
          clause-before; Петро Білик, голова компанії, заявив, що потяг «уже не прийде».;      Петро Білик
          clause-before; Як повідомив речник компанії, потяг «уже не прийде».;                 речник компанії
          participle;    Петро Білик підвівся, додавши, що потяг «уже не прийде».;             Петро Білик
          colon;         Петро Білик налаштований скептично: «Потяг уже не прийде».;           Петро Білик
          """)
  void ukrainian(String rule, String text, String speaker) {
    check(rule, text, speaker);
  }

  @Test
  void aSlavicNameIsGivenInTheNominativeThatTheArticleHas() {
    assertEquals(
        List.of("Пётр Белов", "Анна Орлова"),
        Heard.speakers(
            "Пётр Белов и Анна Орлова приехали. По словам Белова, поезд «уже не придёт». По словам"
                + " Орловой, поезд «сильно опоздал»."));
    assertEquals(List.of("Белова"), Heard.speakers("По словам Белова, поезд «уже не придёт»."));
  }

  @Test
  void theVerbTellsTheSexOfItsSubject() {
    assertEquals(
        List.of("Коваль", "Ткач", "Коваль"),
        Heard.speakers(
            "«Уже поздно», — сказала Коваль. «Ещё рано», — сказал Ткач. «Уже поздно», — повторила"
                + " она."));
  }

  @Test
  void aVerbWithoutASubjectHasTheOneBefore() {
    assertEquals(
        List.of("Ana Gil", "Ana Gil"),
        Heard.speakers("«Ya es tarde», dijo Ana Gil. «El tren no llegará», añadió."));
    assertEquals(
        List.of("Anne Petit", "Anne Petit"),
        Heard.speakers(
            "« Il est tard », a dit Anne Petit. Et d’ajouter : « Le train ne viendra plus. »"));
  }

  @Test
  void aVerbThatIsNobodysHasNoSpeaker() {
    assertEquals(
        List.of("Anna Vogel", "-"),
        Heard.speakers(
            "„Es ist spät“, sagte Anna Vogel. „Der Zug fällt aus“, hieß es bei der Bahn."));
    assertEquals(
        List.of("Пётр Белов", "-"),
        Heard.speakers(
            "«Уже поздно», — сказал Пётр Белов. В ведомстве заявили, что поезд «уже не придёт»."));
  }

  @Test
  void anOfficeMeansWhoeverTheArticleGaveIt() {
    assertEquals(
        List.of("Jan Albers", "Jan Albers"),
        Heard.speakers(
            "„Es ist spät“, sagte Innenminister Jan Albers. „Der Zug fällt aus“, ergänzte der"
                + " Minister."));
  }

  @Test
  void namesOfCompaniesAndPapersAreNoUtterances() {
    assertEquals(
        List.of("«уже не придёт»"),
        Heard.in("Директор компании «Новый путь» сообщил, что поезд «уже не придёт».").stream()
            .map(line -> line.substring(line.lastIndexOf(" | ") + 3))
            .toList());
  }

  @Test
  void aWordThatIsTalkedAboutIsMentioned() {
    assertEquals(
        List.of(),
        Heard.in("Le mot « rigueur » n’a pas été prononcé. Das Wort „Streik“ fiel nicht."));
  }

  private static void check(String rule, String text, String speaker) {
    Quotation first = new QuoteFinder().find(text).getFirst();
    assertEquals(
        rule + ": " + speaker,
        first.rule().id() + ": " + first.speaker().map(s -> s.who().name()).orElse("-"));
  }
}
