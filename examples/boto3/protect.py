"""A protect configuration with a thousand overrides: made, paged, filtered and cleaned up.

Every page comes from boto3's own paginators. README.md shows how to run it. An old boto3 does not have these
operations; the program says so and ends.
"""

import os

import boto3

COUNT = int(os.environ.get("OVERRIDES", "1000"))


def list_overrides(sms_voice, configuration, filters=()):
    """Returns the numbers of the overrides that match, read page by page."""
    pages = sms_voice.get_paginator("list_protect_configuration_rule_set_number_overrides").paginate(
        ProtectConfigurationId=configuration,
        Filters=[{"Name": name, "Values": values} for name, values in filters],
    )
    return [row["DestinationPhoneNumber"] for page in pages for row in page["RuleSetNumberOverrides"]]


def main():
    sms_voice = boto3.client(
        "pinpoint-sms-voice-v2", endpoint_url=os.environ.get("AWS_ENDPOINT_URL") or None
    )
    if not hasattr(sms_voice, "list_protect_configuration_rule_set_number_overrides"):
        print("this boto3 has no protect configurations")
        return
    created = sms_voice.create_protect_configuration(Tags=[{"Key": "Name", "Value": "campaign"}])
    configuration = created["ProtectConfigurationId"]
    for index in range(COUNT):
        sms_voice.put_protect_configuration_rule_set_number_override(
            ProtectConfigurationId=configuration,
            DestinationPhoneNumber=f"+1206555{index:04}",
            Action="ALLOW" if index % 10 == 0 else "BLOCK",
        )
    numbers = list_overrides(sms_voice, configuration)
    print(f"overrides: {len(numbers)}, none twice: {len(set(numbers)) == len(numbers)}")
    allowed = list_overrides(sms_voice, configuration, [("action", ["ALLOW"])])
    print(f"allowed: {len(allowed)}")
    begins = [("action", ["BLOCK"]), ("destination-phone-number-begins-with", ["+12065550", "+12065551"])]
    print(f"blocked that begin so: {len(list_overrides(sms_voice, configuration, begins))}")

    sms_voice.update_protect_configuration_country_rule_set(
        ProtectConfigurationId=configuration,
        NumberCapability="SMS",
        CountryRuleSetUpdates={"GB": {"ProtectStatus": "BLOCK"}},
    )
    rules = sms_voice.get_protect_configuration_country_rule_set(
        ProtectConfigurationId=configuration, NumberCapability="SMS"
    )["CountryRuleSet"]
    print(f"countries: GB {rules['GB']['ProtectStatus']}, US {rules['US']['ProtectStatus']}")

    for number in numbers:
        sms_voice.delete_protect_configuration_rule_set_number_override(
            ProtectConfigurationId=configuration, DestinationPhoneNumber=number
        )
    print(f"overrides left: {len(list_overrides(sms_voice, configuration))}")
    sms_voice.delete_protect_configuration(ProtectConfigurationId=configuration)
    pages = sms_voice.get_paginator("describe_protect_configurations").paginate()
    ids = [row["ProtectConfigurationId"] for page in pages for row in page["ProtectConfigurations"]]
    print(f"configuration left: {configuration in ids}")


if __name__ == "__main__":
    main()
