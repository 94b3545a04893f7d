/**
 * Tables as spreadsheets keep them, CSV and XLSX, read under limits and written so that no cell is ever a formula. What a
 * table means is not known here. Begin with {@link org.vpshr.application.table.Tables}.
 */
@NullMarked
package org.vpshr.application.table;

import org.jspecify.annotations.NullMarked;
