import type { issues as german } from '../de/issues.ts';

export const issues: Readonly<Record<keyof typeof german, string>> = {
  'issue.service-type-missing': 'Select a service type',
  'issue.node-size-missing': 'Select a node size',
  'issue.storage-missing': 'Enter the storage size',
  'issue.storage-not-a-number': 'Storage size must be a whole number, such as 50',
  'issue.storage-range': 'Storage size must be between {min} and {max} GB',
  'issue.storage-step': 'Storage size grows in steps of {step} GB: {lower} or {upper}',
  'issue.sources-missing': 'Enter at least one trusted source',
  'issue.sources-too-many': 'The list must have {max} sources or fewer',
  'issue.source-syntax':
    '{text} is neither an IPv4 address nor a network. An address has four numbers with dots between them, such as 203.0.113.7',
  'issue.source-name': '{text} is a name. Enter the IP address that it stands for',
  'issue.source-spaces': '{text} contains spaces. Each row takes one address or network',
  'issue.source-characters':
    '{text} contains characters that are invisible or only look like digits and dots. Type the address again',
  'issue.source-range':
    '{text} is a range. Write it as a network with a prefix length, such as 198.51.100.0/28',
  'issue.source-brackets': '{text}: write the address without square brackets',
  'issue.source-port': '{text}: the port {port} is not part of the source. Write the address only',
  'issue.source-zone':
    '{text}: the suffix %{zone} has a meaning on one machine only. Write the address without it',
  'issue.source-parts':
    '{text}: an IPv4 address has four parts with dots between them. Here the number of parts is {count}',
  'issue.source-part': '{text}: the {part} part is not a number from 0 to 255',
  'issue.source-ipv6-group':
    '{text}: {group} is not a part of an IPv6 address. A part has one to four characters from 0 to 9 and a to f',
  'issue.source-ipv6-count':
    '{text}: an IPv6 address has eight parts, or fewer and :: once. Here the number of parts is {count}',
  'issue.source-ipv6-colons':
    '{text}: there is a colon too many. :: may appear once, and a single colon not at the start or end',
  'issue.source-octet': '{text}: the {part} part is greater than 255',
  'issue.source-leading-zero':
    '{text}: the {part} part begins with a zero. Write the number without the leading zero',
  'issue.source-netmask':
    '{text}: there is a mask after the slash. Write the prefix length /{prefixLength}',
  'issue.source-prefix-leading-zero':
    '{text}: the prefix length begins with a zero. Write /{prefixLength}',
  'issue.source-prefix-length':
    '{text}: the prefix length after the slash must be a number from 0 to {longest}',
  'issue.source-family':
    '{text} is an {family} address. This service takes {offered} only. Enter an {offered} address',
  'issue.source-host-bits':
    '{text} is an address inside a network. Do you mean the network {network} ({addresses} addresses) or only {single}?',
  'issue.source-too-broad':
    '{text} covers {addresses} addresses. Networks from /{shortest} on are allowed. Enter a smaller network',
  'issue.source-too-narrow':
    '{text} is smaller than the smallest network allowed. That one has the prefix length /{longest}',
  'issue.source-not-public':
    '{text} is {class} and cannot be reached over the internet. Enter your network’s public address',
  'issue.source-duplicate': '{text} is already in source {first}. Remove one of the entries',
  'issue.source-note-too-long': 'The note must have {max} characters or fewer. It has {length}',
  'issue.sources-unconfirmed':
    'The list lets in {addresses} addresses. Confirm that this is what you want',
  'issue.sources-broad':
    'All sources together let in {addresses} addresses, more than the largest single network',
  'issue.source-contained': '{text} already lies within the network {within} of source {row}',
  'issue.sources-mergeable':
    '{count} sources together are exactly the network {network} ({addresses} addresses)',
  'issue.source-documentation': '{text} is meant for documentation. Only the demo accepts it',
  'issue.source-transition': '{text} is {class}. Requests seldom come from there',
  'issue.zone-missing': 'Select a region',
  'issue.billing-profile-missing': 'Select one of your billing profiles',
  'issue.billing-profile-id': 'A billing profile ID has six digits, such as 004711',
  'issue.documents-not-accepted': 'Accept the documents so that you can order',
  'issue.zone-full':
    'In this zone no instance can be ordered at present. Select another one, or try again later',
  'issue.billing-profile-unknown':
    'There is no such profile, or it does not belong to your account. Select one of your profiles, or a new one',
  'issue.rejected-by-api':
    'The order API does not accept this entry (code {code}). Change it, or quote the code in a ticket',
};
