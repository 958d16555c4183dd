package app.sottovoce.ui.reader;

import app.sottovoce.model.Source;
import app.sottovoce.ui.base.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A flat tab for each source, in one line; those for which there is no room are in a menu. */
final class SourceTabs extends Region {
  private static final Words WORDS = Words.of(SourceTabs.class);

  /** A tab narrower than this tells nothing. */
  private static final double NARROWEST = 96;

  private static final double WIDEST = 220;

  private final ToggleGroup group = new ToggleGroup();
  private final MenuButton more = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));
  private final Consumer<String> open;
  private final Consumer<String> rename;
  private final Consumer<String> remove;
  private List<Tab> tabs = List.of();
  private Set<Tab> hidden = Set.of();

  SourceTabs(Consumer<String> open, Consumer<String> rename, Consumer<String> remove) {
    this.open = open;
    this.rename = rename;
    this.remove = remove;
    more.setId("source-more");
    more.getStyleClass().addAll("icon-button", "no-arrow");
    more.setAccessibleText(WORDS.get("tabs.more"));
    more.setOnShowing(_ -> list());
    getStyleClass().add("source-tabs");
    setId("source-tabs");
    setMinWidth(0);
  }

  /** Shows sources, one of them open. */
  void show(List<Source> sources, Optional<String> current) {
    tabs = sources.stream().map(Tab::new).toList();
    tabs.stream()
        .filter(tab -> current.equals(Optional.of(tab.id)))
        .forEach(tab -> tab.setSelected(true));
    List<Node> nodes = new ArrayList<>(tabs);
    nodes.add(more);
    getChildren().setAll(nodes);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double width = shared(getWidth(), tabs);
    boolean crowded = width < 0;
    double menu = crowded ? more.prefWidth(-1) : 0;
    double room = getWidth() - menu;
    Set<Tab> left = new HashSet<>(tabs);
    double taken = 0;
    for (Tab tab : inOrderOfNeed()) {
      double wanted = Math.min(tab.prefWidth(-1), crowded ? NARROWEST : width);
      taken += wanted;
      if (taken <= room || tab.isSelected()) {
        left.remove(tab);
      }
    }
    double shownWidth = crowded ? NARROWEST : width;
    double x = 0;
    for (Tab tab : tabs) {
      boolean shown = !left.contains(tab);
      tab.setVisible(shown);
      if (shown) {
        double own = Math.min(Math.min(tab.prefWidth(-1), shownWidth), Math.max(0, room - x));
        tab.resizeRelocate(x, 0, own, height);
        x += own;
      }
    }
    hidden = left;
    more.setVisible(crowded);
    more.resizeRelocate(x, (height - more.prefHeight(-1)) / 2, menu, more.prefHeight(-1));
  }

  /** The width at which wide tabs are cut so that all fit, or -1 if they cannot. */
  private static double shared(double room, List<Tab> tabs) {
    double[] widths = tabs.stream().mapToDouble(tab -> tab.prefWidth(-1)).sorted().toArray();
    double left = room;
    for (int i = 0; i < widths.length; i++) {
      double fair = left / (widths.length - i);
      if (widths[i] > fair) {
        return fair >= NARROWEST ? fair : -1;
      }
      left -= widths[i];
    }
    return Double.MAX_VALUE;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 33;
  }

  /** The open one first, since it is always shown. */
  private List<Tab> inOrderOfNeed() {
    List<Tab> order = new ArrayList<>(tabs);
    tabs.stream()
        .filter(Tab::isSelected)
        .findFirst()
        .ifPresent(
            selected -> {
              order.remove(selected);
              order.addFirst(selected);
            });
    return order;
  }

  private void list() {
    more.getItems()
        .setAll(
            tabs.stream()
                .filter(hidden::contains)
                .map(
                    tab -> {
                      MenuItem item = new MenuItem(tab.getText());
                      item.setMnemonicParsing(false);
                      item.setOnAction(_ -> open.accept(tab.id));
                      return item;
                    })
                .toList());
  }

  private final class Tab extends ToggleButton {
    private final String id;

    Tab(Source source) {
      id = source.id();
      setText(source.title().isBlank() ? WORDS.get("tabs.untitled") : source.title());
      setId("source-tab-" + id);
      setMnemonicParsing(false);
      setToggleGroup(group);
      setMaxWidth(Control.USE_PREF_SIZE);
      getStyleClass().setAll("source-tab");
      setTooltip(new Tooltip(source.title()));
      setOnAction(
          _ -> {
            setSelected(true);
            open.accept(id);
          });
      setContextMenu(
          new ContextMenu(
              item("tabs.rename", Feather.EDIT_2, rename),
              item("tabs.remove", Feather.TRASH_2, remove)));
    }

    @Override
    protected double computePrefWidth(double height) {
      return Math.min(WIDEST, super.computePrefWidth(height));
    }

    private MenuItem item(String key, Feather icon, Consumer<String> action) {
      MenuItem item = new MenuItem(WORDS.get(key), new FontIcon(icon));
      item.setOnAction(_ -> action.accept(id));
      return item;
    }
  }
}
