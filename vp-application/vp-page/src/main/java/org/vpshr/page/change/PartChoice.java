package org.vpshr.page.change;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.vpshr.domain.party.Place;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.Target;

/**
 * The parts to which two reports side by side can be narrowed: each section, and below it the places that it names.
 *
 * @param sections in the order of printing
 */
public record PartChoice(List<Section> sections) {

    /** Takes a copy. */
    public PartChoice {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param key its key in the template
     * @param title its heading
     * @param places that it names, the one named most often first
     */
    public record Section(String key, String title, List<Place> places) {
        /** Takes a copy of the places. */
        public Section {
            places = List.copyOf(places);
        }
    }

    /** Adds the field in which one is chosen. */
    public void into(Element field, String id, String label, Optional<Address.Part> chosen) {
        field.appendElement("label").attr("for", id).text(label);
        Element select = field.appendElement("select").attr("id", id).attr("name", "part");
        select.appendElement("option").attr("value", "").text("The whole report");
        boolean isOpen = chosen.isPresent();
        for (Section section : sections) {
            Element group = select.appendElement("optgroup").attr("label", section.title());
            isOpen &= !option(group, new Address.Section(section.key()), "All of " + section.title(), chosen, isOpen);
            for (Place place : section.places()) {
                isOpen &= !option(group, new Address.Locality(place), SectionPlaces.words(place), chosen, isOpen);
            }
        }
    }

    /** A place that two sections name stands in both, and is chosen once. */
    private static boolean option(
            Element group, Address.Part part, String words, Optional<Address.Part> chosen, boolean isOpen) {
        Element option =
                group.appendElement("option").attr("value", Target.part(part)).text(words);
        boolean isChosen = isOpen && chosen.filter(part::equals).isPresent();
        if (isChosen) {
            option.attr("selected", "selected");
        }
        return isChosen;
    }
}
