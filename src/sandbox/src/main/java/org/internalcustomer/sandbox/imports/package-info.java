/**
 * Brings an incident log (the audit trail of another service desk, one row per update) in as issues with their full
 * change history, and fills a new sandbox with its demonstration data. Its main type is {@link
 * org.internalcustomer.sandbox.imports.IncidentImport}. What a code of the log means stands in a mapping file, never in
 * here. It must never know a plugin: departments and services are texts in custom fields that are found by name.
 */
package org.internalcustomer.sandbox.imports;
