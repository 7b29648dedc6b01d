"""An application that leases a number for its alerts, as it would run against AWS.

Only the address of the server, AWS_ENDPOINT_URL, is specific to Numberkit. The server accepts any
credentials unless it has credentials configured. README.md shows how to run the application.
"""

import os
import uuid

import boto3
from botocore.exceptions import ClientError


def lease_alert_number(sms_voice, token):
    """Leases one toll-free number. Every call with the same token returns the same number."""
    response = sms_voice.request_phone_number(
        IsoCountryCode="US",
        MessageType="TRANSACTIONAL",
        NumberCapabilities=["SMS", "VOICE"],
        NumberType="TOLL_FREE",
        ClientToken=token,
    )
    return response["PhoneNumberId"], response["PhoneNumber"], response["CreatedTimestamp"]


def show_name(chime, phone_number, name):
    """Requests a calling name and returns the status of the request."""
    try:
        response = chime.update_phone_number(PhoneNumberId=phone_number, CallingName=name)
        return response["PhoneNumber"]["CallingNameStatus"]
    except ClientError as error:
        if error.response["Error"]["Code"] == "ConflictException":
            return "already under way"
        raise


def main():
    # Current releases read AWS_ENDPOINT_URL themselves; older ones need the argument.
    endpoint = os.environ.get("AWS_ENDPOINT_URL") or None
    sms_voice = boto3.client("pinpoint-sms-voice-v2", endpoint_url=endpoint)
    token = str(uuid.uuid4())
    first = lease_alert_number(sms_voice, token)
    again = lease_alert_number(sms_voice, token)
    print(f"leased {first[1]} at {first[2].isoformat()}, again the same: {first == again}")

    try:
        sms_voice.request_phone_number(
            IsoCountryCode="US",
            MessageType="TRANSACTIONAL",
            NumberCapabilities=["SMS"],
            NumberType="TOLL_FREE",
            PoolId="pool-none",
        )
    except sms_voice.exceptions.ResourceNotFoundException as error:
        print(f"refused: {error.response['ResourceType']} {error.response['ResourceId']}")

    # AWS has deprecated the chime client; newer releases do not have it.
    if "chime" in boto3.session.Session().get_available_services():
        chime = boto3.client("chime", endpoint_url=endpoint)
        print(f"name: {show_name(chime, '+12065550100', 'Alerts')}")
        print(f"name: {show_name(chime, '+12065550100', 'Alarms')}")


if __name__ == "__main__":
    main()
