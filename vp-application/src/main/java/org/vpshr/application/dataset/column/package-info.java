/**
 * What a table is: its columns, each with its type, its words and where its value comes from, its keys, and where its rows
 * go. Begin with {@link org.vpshr.application.dataset.column.DataTable}.
 */
@NullMarked
package org.vpshr.application.dataset.column;

import org.jspecify.annotations.NullMarked;
