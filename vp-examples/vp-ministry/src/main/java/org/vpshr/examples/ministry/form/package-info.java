/**
 * A form for any command, made from what the catalogue says of its fields. What is filled in becomes a table of two rows,
 * so that all that holds for an uploaded sheet holds for a form, and what is wrong is told at the field.
 */
@NullMarked
package org.vpshr.examples.ministry.form;

import org.jspecify.annotations.NullMarked;
