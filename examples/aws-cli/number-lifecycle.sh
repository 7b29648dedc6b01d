#!/bin/sh
# The life of a number and of an opt-out list from a shell, with the AWS CLI alone. README.md shows how to run it.
# The service has no `aws ... wait`: a loop asks until the number is active, and until it is gone.
set -eu

# Current releases read AWS_ENDPOINT_URL themselves; older ones need the option.
sms_voice() {
  command=$1
  shift
  "${AWS:-aws}" --endpoint-url "$AWS_ENDPOINT_URL" --output text pinpoint-sms-voice-v2 "$command" "$@"
}

status_of() {
  sms_voice describe-phone-numbers --phone-number-ids "$1" --query 'PhoneNumbers[0].Status'
}

list=$(sms_voice create-opt-out-list --opt-out-list-name shell --query OptOutListName)
set -- $(sms_voice request-phone-number --iso-country-code US --message-type TRANSACTIONAL \
  --number-capabilities SMS VOICE --number-type TOLL_FREE --opt-out-list-name "$list" \
  --tags Key=team,Value=search Key=stage,Value=test --query '[PhoneNumberId, PhoneNumberArn]')
id=$1
arn=$2

tries=0
until [ "$(status_of "$id")" = ACTIVE ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 120 ] || { echo 'The number does not become active.' >&2; exit 1; }
  sleep "${POLL_SECONDS:-1}"
done
echo "active: $(sms_voice describe-phone-numbers --filters Name=opt-out-list-name,Values="$list" --query 'length(PhoneNumbers)')"

sms_voice update-phone-number --phone-number-id "$id" --two-way-enabled \
  --two-way-channel-arn arn:aws:sns:us-east-1:111122223333:inbound > /dev/null
sms_voice untag-resource --resource-arn "$arn" --tag-keys stage
sms_voice tag-resource --resource-arn "$arn" --tags Key=team,Value=maps
echo "tags: $(sms_voice list-tags-for-resource --resource-arn "$arn" --query 'Tags[].[Key, Value]' | tr '\t' '=')"

sms_voice delete-opt-out-list --opt-out-list-name "$list" > /dev/null 2>&1 || echo 'refused: the list is in use'
echo "released: $(sms_voice release-phone-number --phone-number-id "$id" --query Status)"

tries=0
while status_of "$id" > /dev/null 2>&1; do
  tries=$((tries + 1))
  [ "$tries" -lt 120 ] || { echo 'The number does not go.' >&2; exit 1; }
  sleep "${POLL_SECONDS:-1}"
done
echo "deleted: $(sms_voice delete-opt-out-list --opt-out-list-name "$list" --query OptOutListName)"
