package app.sottovoce.write;

import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Names for the things of a project that are good anywhere: IRIs below the project's own. */
record Iris(String project) {

  /** Named after the project's id, if that is an IRI itself. */
  static Iris of(Project project) {
    String id = project.info().id();
    String iri =
        absolute(id)
            .orElseGet(
                () -> "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
    return new Iris(iri);
  }

  /** A thing of the project. */
  String of(String... ids) {
    StringBuilder iri = new StringBuilder(project).append(project.indexOf('#') < 0 ? '#' : '/');
    for (int i = 0; i < ids.length; i++) {
      iri.append(i == 0 ? "" : "/")
          .append(URLEncoder.encode(ids[i], StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return iri.toString();
  }

  /** Where a source was published, if that is told; else the source as part of the project. */
  String of(Source source) {
    return source
        .url()
        .flatMap(Iris::absolute)
        .filter(url -> url.startsWith("http"))
        .orElseGet(() -> of(source.id()));
  }

  private static Optional<String> absolute(String text) {
    try {
      URI uri = new URI(text);
      return uri.isAbsolute() ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
