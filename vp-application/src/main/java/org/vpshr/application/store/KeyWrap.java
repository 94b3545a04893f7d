package org.vpshr.application.store;

/**
 * Wraps the master key of a record by a key that lies elsewhere: in the key management of a ministry. The file of the
 * master key then holds what {@link #wrap} answered, and is of no use to whoever has the file alone. The wrap is asked when
 * a record is opened and when a master key is made, and not for each event.
 */
public interface KeyWrap {

    /**
     * Wraps a key.
     *
     * @param key 32 bytes, which are to be forgotten afterwards
     * @return what {@link #unwrap} makes the same of; at most 16 KiB. It may be another each time
     */
    byte[] wrap(byte[] key);

    /**
     * {@return what was wrapped} It may throw whatever it likes where it cannot: the record is not opened then.
     *
     * @param wrapped what {@link #wrap} made
     */
    byte[] unwrap(byte[] wrapped);
}
