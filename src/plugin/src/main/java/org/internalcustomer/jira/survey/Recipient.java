package org.internalcustomer.jira.survey;

import java.time.ZoneId;
import java.util.Locale;

/** Whom we write to: a person who can get mail. */
record Recipient(String displayName, String address, Locale language, ZoneId zone) {}
