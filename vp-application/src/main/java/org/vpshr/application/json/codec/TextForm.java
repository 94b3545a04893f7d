package org.vpshr.application.json.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vpshr.domain.Subject;
import org.vpshr.domain.engagement.EventKind;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Place;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.workinggroup.Office;

/** A type of the domain that is written as one text. */
public record TextForm<T>(Class<T> type, Function<String, ? extends T> parse, Function<Object, String> write) {

    private static final List<TextForm<?>> ALL = List.of(
            form(Subject.class, Subject::parse),
            form(EntryId.class, EntryId::new),
            form(Party.class, Party::parse),
            form(Place.class, Place::parse),
            form(Country.class, Country::new),
            form(Desk.class, Desk::parse),
            form(Link.class, Link::parse),
            form(Quantity.class, Quantity::parse),
            form(Language.class, Language::new),
            form(EventKind.class, EventKind::new),
            form(Office.class, Office::new),
            form(LocalDate.class, TextForm::day),
            form(Currency.class, TextForm::currency),
            new TextForm<>(FuzzyDate.class, FuzzyDate::parse, date -> ((FuzzyDate) date).edtf()));

    /** The text form of the type or of one that it is a kind of. */
    public static Optional<TextForm<?>> of(Class<?> type) {
        return ALL.stream().filter(form -> form.type().isAssignableFrom(type)).findFirst();
    }

    private static <T> TextForm<T> form(Class<T> type, Function<String, ? extends T> parse) {
        return new TextForm<>(type, parse, Object::toString);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw InvalidValue.of(text, "a day", "write 2019-01-21");
        }
    }

    private static Currency currency(String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of(text, "a currency", "write EUR or USD");
        }
    }
}
