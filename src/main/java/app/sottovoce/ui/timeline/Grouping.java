package app.sottovoce.ui.timeline;

import app.sottovoce.model.Estimator;
import app.sottovoce.model.Project;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import java.util.Collection;
import java.util.Optional;

/** What the lanes of a timeline stand for. */
public enum Grouping {
  SPEAKER,
  SOURCE,
  SCENE;

  /** The lane of those that belong to none; it is the last one. */
  public static final String NONE = "";

  /** The lane an utterance is in: id of its speaker, source or scene, else {@link #NONE}. */
  String lane(Utterance utterance) {
    return switch (this) {
      case SPEAKER -> utterance.speaker().orElse(NONE);
      case SOURCE -> Estimator.track(utterance);
      case SCENE -> utterance.scene().orElse(NONE);
    };
  }

  /** The ids that each have a lane, even without an utterance. */
  Collection<String> lanes(Project project) {
    return switch (this) {
      case SPEAKER -> project.speakers().keySet();
      case SOURCE -> project.sources().keySet();
      case SCENE -> project.scenes().keySet();
    };
  }

  /** The name of a lane's speaker, source or scene, if there is one. */
  Optional<String> name(Project project, String lane) {
    return switch (this) {
      case SPEAKER -> project.speaker(lane).map(Speaker::name);
      case SOURCE -> project.source(lane).map(Source::title);
      case SCENE -> project.scene(lane).map(Scene::title);
    };
  }
}
