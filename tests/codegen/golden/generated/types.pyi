"""Every model under its name, for type checkers. Generated from the contract by `make generate`: do not edit."""

from openai_core.generated.models.beta_parcels import (
    CreateParcelRequest as CreateParcelRequest,
    CreateParcelRequestAddress as CreateParcelRequestAddress,
    Parcel as Parcel,
)
from openai_core.generated.models.letters import (
    CreateLetterRequest as CreateLetterRequest,
    Filter as Filter,
    Kind as Kind,
    Letter as Letter,
    LetterDelta as LetterDelta,
    LetterDone as LetterDone,
    LetterEvent as LetterEvent,
    LetterImage as LetterImage,
    LetterList as LetterList,
    LetterSender as LetterSender,
    Office as Office,
    Part as Part,
    Person as Person,
    Text as Text,
)
from openai_core.generated.models.realtime import (
    RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
    RealtimeTranslationClientEventAppend as RealtimeTranslationClientEventAppend,
    RealtimeTranslationClientEventUpdate as RealtimeTranslationClientEventUpdate,
)
from openai_core.generated.models.webhooks import (
    LetterArrived as LetterArrived,
    WebhookEvent as WebhookEvent,
)
from openai_core.generated.params.beta_parcels import (
    CreateParcelRequestAddressParam as CreateParcelRequestAddressParam,
)
from openai_core.generated.params.letters import (
    FilterParam as FilterParam,
    LetterImageParam as LetterImageParam,
    PartParam as PartParam,
    TextParam as TextParam,
)
from openai_core.generated.endpoints.beta_parcels_create import BetaParcelCreateParams as BetaParcelCreateParams
from openai_core.generated.endpoints.letters_content import LetterContentParams as LetterContentParams
from openai_core.generated.endpoints.letters_create import LetterCreateParams as LetterCreateParams
from openai_core.generated.endpoints.letters_delete import LetterDeleteParams as LetterDeleteParams
from openai_core.generated.endpoints.letters_list import LetterListParams as LetterListParams
from openai_core.generated.endpoints.letters_retrieve import LetterRetrieveParams as LetterRetrieveParams
Picture = LetterImage
