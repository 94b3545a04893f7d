package org.vpshr.examples.ministry;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.vpshr.domain.party.Country;

/**
 * What is particular to this ministry.
 *
 * @param government its country, by the ISO 3166 code
 * @param store the file of the record, or the address of a database: {@code jdbc:postgresql://db.example/ministry}
 * @param folder where its own files are kept: who may sign in, and beside a record in a file what is not recorded yet
 * @param example the history that an empty record is filled with, such as {@code netherlands}; none where nothing is said
 */
@ConfigurationProperties("ministry")
public record MinistryProperties(
        @DefaultValue("NL") String government,
        @DefaultValue(".vp/ministry/record.db") String store,
        @DefaultValue(".vp/ministry") Path folder,
        @Nullable String example) {

    /** {@return the country whose record it is} */
    public Country country() {
        return new Country(government);
    }

    /** {@return the history that an empty record is filled with} What is set to nothing is not asked for. */
    public Optional<String> history() {
        return Optional.ofNullable(example).filter(name -> !name.isBlank());
    }
}
