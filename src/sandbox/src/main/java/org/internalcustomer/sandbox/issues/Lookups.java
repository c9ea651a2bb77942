package org.internalcustomer.sandbox.issues;

import org.internalcustomer.sandbox.fields.FieldValues;
import org.internalcustomer.sandbox.projects.Constants;
import org.internalcustomer.sandbox.projects.Projects;
import org.internalcustomer.sandbox.users.People;

/** Where an issue finds what its ids and keys mean. */
record Lookups(IssueRows rows, FieldValues fieldValues, Constants constants, Projects projects, People people) {}
