package app.sottovoce.ui.table;

import app.sottovoce.model.Kind;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Status;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Tint;
import app.sottovoce.ui.base.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the selected utterances, all at once. */
final class RowMenu extends ContextMenu {
  private static final Words WORDS = Words.of(RowMenu.class);
  private static final int MANY = 1_000;

  private final TablePanel table;

  RowMenu(TablePanel table) {
    this.table = table;
    setOnShowing(_ -> getItems().setAll(items()));
    // A menu without items is never shown, and so would never be asked what it has.
    getItems().setAll(new MenuItem());
  }

  private List<MenuItem> items() {
    Project project = table.workbench().project();
    List<Utterance> selected = table.workbench().selected();
    boolean several = selected.size() > 1;
    List<MenuItem> items = new ArrayList<>();
    items.add(item("menu.edit", Feather.EDIT_2, table::editWords));
    items.add(item("menu.accept", Feather.CHECK, table::accept));
    items.add(new SeparatorMenuItem());
    items.add(menu("menu.speaker", Feather.USER, speakers(project, selected)));
    items.add(menu("menu.sure", Feather.BAR_CHART_2, bands()));
    items.add(menu("menu.scene", Feather.MAP_PIN, scenes(project, selected)));
    items.add(menu("menu.kind", Feather.MIC, kinds(selected)));
    items.add(menu("menu.status", Feather.FLAG, statuses(selected)));
    items.add(menu("menu.tag", Feather.TAG, tags(project, selected)));
    items.add(new SeparatorMenuItem());
    MenuItem join = item("menu.join", Feather.LINK, table::join);
    join.setDisable(!several);
    items.add(join);
    MenuItem same = item("menu.same", Feather.GIT_MERGE, table::same);
    same.setDisable(!several);
    items.add(same);
    items.add(new SeparatorMenuItem());
    items.add(item("menu.delete", Feather.TRASH_2, table::delete));
    items.forEach(item -> item.setDisable(item.isDisable() || selected.isEmpty()));
    return items;
  }

  private List<MenuItem> speakers(Project project, List<Utterance> selected) {
    List<MenuItem> items = new ArrayList<>();
    project.speakers().values().stream()
        .sorted(Comparator.comparing(Speaker::name, String.CASE_INSENSITIVE_ORDER))
        .forEach(
            speaker -> {
              CheckMenuItem item =
                  check(
                      speaker.name(),
                      all(selected, u -> u.speaker().equals(Optional.of(speaker.id()))),
                      () -> table.speaker(Optional.of(speaker.id())));
              item.setGraphic(new Circle(4.5, Tint.of(speaker.colour())));
              items.add(item);
            });
    items.add(new SeparatorMenuItem());
    items.add(
        check(
            WORDS.get("filter.nobody"),
            all(selected, u -> u.speaker().isEmpty()),
            () -> table.speaker(Optional.empty())));
    return items;
  }

  private List<MenuItem> bands() {
    return Arrays.stream(Likelihood.values())
        .<MenuItem>map(
            likelihood -> {
              MenuItem item =
                  new MenuItem(WORDS.get("menu.band", likelihood.key(), likelihood.term()));
              item.setOnAction(_ -> table.sure(likelihood));
              return item;
            })
        .toList();
  }

  private List<MenuItem> scenes(Project project, List<Utterance> selected) {
    List<MenuItem> items = new ArrayList<>();
    project.scenes().values().stream()
        .sorted(Comparator.comparing(Scene::title, String.CASE_INSENSITIVE_ORDER))
        .forEach(
            scene ->
                items.add(
                    check(
                        scene.title(),
                        all(selected, u -> u.scene().equals(Optional.of(scene.id()))),
                        () -> table.scene(Optional.of(scene.id())))));
    items.add(
        check(
            WORDS.get("menu.no-scene"),
            all(selected, u -> u.scene().isEmpty()),
            () -> table.scene(Optional.empty())));
    return items;
  }

  private List<MenuItem> kinds(List<Utterance> selected) {
    List<MenuItem> items = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      items.add(
          check(
              WORDS.get("kind." + kind.name()),
              all(selected, u -> u.kind().equals(Optional.of(kind))),
              () -> table.kind(Optional.of(kind))));
    }
    items.add(
        check(
            WORDS.get("menu.no-kind"),
            all(selected, u -> u.kind().isEmpty()),
            () -> table.kind(Optional.empty())));
    return items;
  }

  private List<MenuItem> statuses(List<Utterance> selected) {
    return Arrays.stream(Status.values())
        .<MenuItem>map(
            status ->
                check(
                    WORDS.get("state." + status.name()),
                    all(selected, u -> u.status() == status),
                    () -> table.status(status)))
        .toList();
  }

  private List<MenuItem> tags(Project project, List<Utterance> selected) {
    List<MenuItem> items = new ArrayList<>();
    project.tags().values().stream()
        .sorted(Comparator.comparing(Tag::name, String.CASE_INSENSITIVE_ORDER))
        .forEach(
            tag -> {
              boolean on = all(selected, u -> u.tags().contains(tag.id()));
              items.add(
                  check(
                      tag.name(),
                      on,
                      () -> {
                        if (on) {
                          table.untag(tag.id());
                        } else {
                          table.tag(tag.id());
                        }
                      }));
            });
    items.add(item("menu.new-tag", Feather.PLUS, table::newTag));
    return items;
  }

  private static boolean all(List<Utterance> selected, Predicate<Utterance> test) {
    return !selected.isEmpty() && selected.size() <= MANY && selected.stream().allMatch(test);
  }

  private static Menu menu(String key, Feather icon, List<MenuItem> items) {
    Menu menu = new Menu(WORDS.get(key), new FontIcon(icon));
    menu.getItems().setAll(items);
    return menu;
  }

  private static CheckMenuItem check(String text, boolean on, Runnable action) {
    CheckMenuItem item = new CheckMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(_ -> action.run());
    return item;
  }

  // Without accelerators: those of a context menu would hold in the whole window.
  private static MenuItem item(String key, Feather icon, Runnable action) {
    MenuItem item = new MenuItem(WORDS.get(key), new FontIcon(icon));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
