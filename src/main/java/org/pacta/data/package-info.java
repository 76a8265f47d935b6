/**
 * Reads and writes the data files that a lawyer can edit (YAML) and that scripts read (JSON, TSV),
 * with file and line in every message.
 */
@NullMarked
package org.pacta.data;

import org.jspecify.annotations.NullMarked;
