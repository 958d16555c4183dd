package app.sottovoce;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The packages and arrows of {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "app.sottovoce", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "app.sottovoce";

  /** Each package below the window, and those it may use. */
  private static final Map<String, List<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("edit", List.of("model")),
              Map.entry("text", List.of()),
              Map.entry("quote", List.of("model", "text")),
              Map.entry("lips", List.of()),
              Map.entry("collate", List.of("model", "text")),
              Map.entry("json", List.of("model")),
              Map.entry("read", List.of("model", "text", "json")),
              Map.entry("write", List.of("model", "json")),
              Map.entry("store", List.of("model", "edit", "json")),
              Map.entry("session", List.of("model", "edit", "store")),
              Map.entry("load", List.of("model", "quote", "read")),
              Map.entry("assist", List.of("model", "quote", "lips", "collate"))));

  @ArchTest
  static void packagesUseOnlyThoseTheyArePutUpon(JavaClasses classes) {
    ARROWS.forEach((name, used) -> arrows(name, used).check(classes));
  }

  @ArchTest
  static void everyPackageHasItsPlace(JavaClasses classes) {
    Set<String> known = new TreeSet<>(ARROWS.keySet());
    known.addAll(Set.of("", "cli", "ui"));
    Set<String> unknown = new TreeSet<>();
    for (JavaClass type : classes) {
      String name = type.getPackageName().substring(ROOT.length());
      unknown.add(name.isEmpty() ? "" : name.substring(1).split("\\.")[0]);
    }
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown, "put new packages into the arrows and docs/architecture.md");
  }

  @ArchTest
  static final ArchRule noPackagesGoRoundInACircle =
      slices()
          .matching(ROOT + ".(**)")
          .should()
          .beFreeOfCycles()
          .because("what hangs in one knot can neither be understood nor tested by itself");

  @ArchTest
  static final ArchRule theCommandLineKnowsNoWindow =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".ui..")
          .because("its jobs must run where there is no display");

  @ArchTest
  static final ArchRule nobodyButThePartsAboveKnowsTheWindow =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT, ROOT + ".ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ROOT + ".ui..")
          .because("a project is a value that any interface can show");

  @ArchTest
  static final ArchRule theWindowDoesNotGoThroughTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".ui..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".cli..")
          .because("both are doors to the same rooms");

  @ArchTest
  static void panelsDoNotKnowOneAnother(JavaClasses classes) {
    Set<String> panels = new TreeSet<>();
    for (JavaClass type : classes) {
      String name = type.getPackageName();
      if (name.startsWith(ROOT + ".ui.")) {
        panels.add(name.substring((ROOT + ".ui.").length()).split("\\.")[0]);
      }
    }
    panels.remove("window");
    for (String panel : panels) {
      String[] others =
          panels.stream()
              .filter(other -> !other.equals(panel) && !other.equals("base"))
              .map(other -> ROOT + ".ui." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".ui." + panel + "..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(others).or(resideInAnyPackage(ROOT + ".ui.window..")))
          .because("panels meet at the workbench only, so that each can be changed or left out")
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule onlyTheWindowIsMadeOfJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT, ROOT + ".ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..", "jfx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..")
          .because("all that can be computed without a window is computed and tested without one");

  @ArchTest
  static final ArchRule onlyReadersAndWritersKnowJackson =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + ".json..",
              ROOT + ".store..",
              ROOT + ".read..",
              ROOT + ".write..",
              ROOT + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.networknt..")
          .because("how a project is written down is decided in one place");

  @ArchTest
  static final ArchRule theModelNeedsNoFramework =
      classes()
          .that()
          .resideInAnyPackage(ROOT + ".model..", ROOT + ".edit..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.pcollections..", ROOT + ".model..", ROOT + ".edit..")
          .because("what a project is outlives every library");

  @ArchTest
  static final ArchRule logsGoThroughSlf4j =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.logging..")
          .because("one log has one form and one place");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT, ROOT + ".cli..")
          .should(ACCESS_STANDARD_STREAMS)
          .because("what an analyst should know is said in the window or goes to the log");

  @ArchTest
  static final ArchRule nothingIsGlobal =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("what changes belongs to a session, so that tests and projects stay apart");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .because("a class that needs such a name has not been understood yet");

  private static ArchRule arrows(String name, List<String> used) {
    String[] allowed =
        Stream.concat(Stream.of(name), used.stream())
            .map(part -> ROOT + "." + part + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> elsewhere =
        describe("outside of the program", resideOutsideOfPackage(ROOT + ".."));
    return classes()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(elsewhere))
        .allowEmptyShould(true)
        .because("%s is put upon %s alone".formatted(name, used));
  }
}
