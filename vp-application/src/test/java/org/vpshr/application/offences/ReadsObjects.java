package org.vpshr.application.offences;

import java.io.ObjectInputStream;

/** Breaks the rule that no Java objects are read from outside. */
public final class ReadsObjects {
    Object read(ObjectInputStream in) throws Exception {
        return in.readObject();
    }
}
