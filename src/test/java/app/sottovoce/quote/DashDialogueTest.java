package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashDialogueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          — Да, — сказал Иванов, — мы готовы.;                 Иванов: Да, мы готовы.
          — Да, — сказал Иванов. — Мы готовы.;                 Иванов: Да, Мы готовы.
          — Мы готовы! — крикнул Иванов и вышел.;              Иванов: Мы готовы!
          — Так, — кивнул Иванов.;                             Иванов: Так
          — Так, — сказав Коваль, — ми вже готові.;            Коваль: Так, ми вже готові.
          —No —dijo Pérez—. Nos vamos a casa.;                 Pérez: No Nos vamos a casa.
          —¿Vienes? —preguntó la mujer.;                       la mujer: ¿Vienes?
          – Oui, répondit-il.;                                 il: Oui
          – Oui, dit Paul, nous partons.;                      Paul: Oui, nous partons.
          – Vous venez ? demanda Paul. Il se leva.;            Paul: Vous venez ?
          – Allora, disse Marta, andiamo a casa.;              Marta: Allora, andiamo a casa.
          """)
  void aDashOpensASpeechAndClausesAreTakenOutOfIt(String text, String said) {
    assertEquals(List.of(said), said(text));
  }

  @Test
  void aClauseInsideTheMarksIsTakenOutToo() {
    assertEquals(
        List.of("Пётр Белов: Мы готовы, Поезд ждёт."),
        said("«Мы готовы, — сказал Пётр Белов. — Поезд ждёт.»"));
    assertEquals(
        List.of("Anne Petit: Nous partons, et vous restez."),
        said("« Nous partons, a dit Anne Petit, et vous restez. »"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le maire a annoncé trois mesures :\n– une baisse des taxes ;\n– un chèque ;\n– une fête.",
        "Le maire a dit ceci dans la lettre :\n– Une baisse des taxes.\n– Un chèque.",
        "Le maire – élu en mai dans la ville – est parti pour la mer.",
        "PARIS — Le maire est parti pour la mer et ne dit pas un mot.",
        "Требования:\n— повысить зарплату;\n— сократить смену.",
        "Белов — опытный политик, и это все знают.",
        "El alcalde —elegido en mayo— se fue a la playa con los suyos.",
        "— Anne Petit, lectrice de la ville"
      })
  void listsAndParenthesesAreNoSpeech(String text) {
    assertEquals(List.of(), said(text));
  }

  @Test
  void aSentenceThatReportsLeadsToASpeech() {
    assertEquals(
        List.of("Иванов: Вы готовы к поездке?"),
        said("Иванов тихо спросил:\n— Вы готовы к поездке?"));
  }

  @Test
  void marksInsideASpeechBelongToIt() {
    assertEquals(
        List.of("Иванов: Поезд «Заря» готов."), said("— Поезд «Заря» готов. — сказал Иванов."));
  }

  private static List<String> said(String text) {
    return new QuoteFinder()
        .said(Source.of("a", Source.Kind.ARTICLE, "t", text)).stream()
            .map(DashDialogueTest::line)
            .toList();
  }

  private static String line(Said said) {
    return said.speaker().map(SpeakerName::name).orElse("-") + ": " + said.text();
  }
}
