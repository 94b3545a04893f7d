package org.vpshr.application.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The modules that the build names, and which of them each needs to be compiled or to run. */
final class Modules {
    private static final String OURS = "org.vpshr";
    private static final String TEST = "test";

    private final Path clone;

    Modules(Path clone) {
        this.clone = clone;
    }

    Standing standing() throws IOException {
        SortedMap<String, SortedSet<String>> below = new TreeMap<>();
        for (Element module : pom("pom.xml").select("project > modules > module")) {
            Document pom = pom(module.text() + "/pom.xml");
            SortedSet<String> needed = below.computeIfAbsent(name(pom), name -> new TreeSet<>());
            pom.select("project > dependencies > dependency").stream()
                    .filter(one -> one.select("> groupId").text().equals(OURS))
                    .filter(one -> !one.select("> scope").text().equals(TEST))
                    .map(one -> one.select("> artifactId").text())
                    .filter(name -> !name.equals(name(pom)))
                    .forEach(needed::add);
        }
        return Standing.of(below);
    }

    /** By its name, what a module says that it is. */
    SortedMap<String, String> descriptions() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (Element module : pom("pom.xml").select("project > modules > module")) {
            Document pom = pom(module.text() + "/pom.xml");
            found.put(name(pom), pom.select("project > description").text());
        }
        return found;
    }

    /** By its name, the folder that a module lies in. */
    SortedMap<String, String> folders() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (Element module : pom("pom.xml").select("project > modules > module")) {
            found.put(name(pom(module.text() + "/pom.xml")), module.text());
        }
        return found;
    }

    private Document pom(String file) throws IOException {
        return Jsoup.parse(Files.readString(clone.resolve(file)), "", Parser.xmlParser());
    }

    private static String name(Document pom) {
        return pom.select("project > artifactId").text();
    }
}
