/** ABI and creation code of the contract OracleSet. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "function",
  "name": "MAX_ORACLES",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "activationDelay",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "activeSigners",
  "inputs": [],
  "outputs": [
   {
    "name": "signers",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "addBond",
  "inputs": [
   {
    "name": "amount",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "admit",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "bondAsset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challenge",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "challengeBond",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challengeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Challenge",
    "components": [
     {
      "name": "from",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "until",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "outcome",
      "type": "uint8",
      "internalType": "enum Outcome"
     },
     {
      "name": "digest",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "staked",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "reward",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "challenger",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challenges",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "collect",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "commit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "commitProof",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "decisionTime",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "dismiss",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "dismissChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "digest",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "eip712Domain",
  "inputs": [],
  "outputs": [
   {
    "name": "fields",
    "type": "bytes1",
    "internalType": "bytes1"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "version",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "chainId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "verifyingContract",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "salt",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "extensions",
    "type": "uint256[]",
    "internalType": "uint256[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "exit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "founders",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "payees",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "join",
  "inputs": [
   {
    "name": "payee",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "joinChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "joined",
  "inputs": [],
  "outputs": [
   {
    "name": "ids",
    "type": "uint32[]",
    "internalType": "uint32[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "lapseChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "liableFor",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "liableForKey",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "minBond",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "offer",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "openChallenge",
  "inputs": [],
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "oracleOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Oracle",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "activeFrom",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "leavesAt",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "payee",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "bond",
      "type": "uint96",
      "internalType": "uint96"
     },
     {
      "name": "receiptKey",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "owedTo",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proveEquivocation",
  "inputs": [
   {
    "name": "a",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatureA",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "b",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatureB",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proveOmission",
  "inputs": [
   {
    "name": "receipt",
    "type": "tuple",
    "internalType": "struct SignedReceipt",
    "components": [
     {
      "name": "message",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "arrivedAtMs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "path",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "extensions",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "keyX",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "keyY",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "signature",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   },
   {
    "name": "headers",
    "type": "tuple[]",
    "internalType": "struct EpochHeader[]",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "absences",
    "type": "tuple[]",
    "internalType": "struct Absence[]",
    "components": [
     {
      "name": "index",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "below",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "belowArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "belowProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "above",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "aboveArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "aboveProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proveOverBudget",
  "inputs": [
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signature",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "quorumOf",
  "inputs": [
   {
    "name": "signers",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "requestExit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setReceiptKey",
  "inputs": [
   {
    "name": "keyX",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "keyY",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settleStake",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "due",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "slash",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "slashesOf",
  "inputs": [
   {
    "name": "subject",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "index",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "found",
    "type": "tuple[]",
    "internalType": "struct Slash[]",
    "components": [
     {
      "name": "taken",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "from",
      "type": "uint128",
      "internalType": "uint128"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "stakeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "takeOver",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "unbondingTime",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "uphold",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatures",
    "type": "tuple[]",
    "internalType": "struct CompactSignature[]",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "BondAdded",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "outcome",
    "type": "uint8",
    "indexed": false,
    "internalType": "enum Outcome"
   },
   {
    "name": "staked",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reward",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeJoined",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeOpened",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "challenger",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "until",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Collected",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EIP712DomainChanged",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OfferMade",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleJoined",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "payee",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "activeFrom",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeaving",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "leavesAt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeft",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleSlashed",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "fault",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "reporter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Owed",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProofCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ReceiptKeySet",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "key",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignerRotated",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignersCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "quorum",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "signers",
    "type": "address[]",
    "indexed": false,
    "internalType": "address[]"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Slashed",
  "inputs": [
   {
    "name": "subject",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "taken",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "from",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Clone_NotFactory",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignature",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureLength",
  "inputs": [
   {
    "name": "length",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureS",
  "inputs": [
   {
    "name": "s",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_AccountTaken",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_AlreadyLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_ChallengeOpen",
  "inputs": [
   {
    "name": "undecided",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_CommittedBefore",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_Full",
  "inputs": [
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_KeyNotHeld",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_KeyTaken",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_LastOne",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoFault",
  "inputs": [
   {
    "name": "why",
    "type": "string",
    "internalType": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoPayee",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoSigner",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NotAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotLapsed",
  "inputs": [
   {
    "name": "until",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotOffered",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotReady",
  "inputs": [
   {
    "name": "leavesAt",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NothingLeft",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_PunishedBefore",
  "inputs": [
   {
    "name": "fault",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_StakeTooSmall",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_WrongAmountCame",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "came",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x60808060405234601557615ab2908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306ec16f814612d945750806309af4fe614612d77578063199b053a14612cc55780631f30e0cb14612ca757806328ffe6c814612c145780632a4ccee514612aec5780632da25de314612ab45780632e0de5ac14612a8157806331c8598614612a3d5780633629781a146128df5780633a8c0786146128c55780633c7a3aff146128ad5780633dc6ae28146128935780635116063014612865578063523051511461282257806353bffc57146127f2578063579934c9146120e35780635aa95d1a146120c257806365e7986e14611d86578063665cee0914611ce757806373cf25f814611c065780637f8e3b4e14611be5578063831518b714611bb95780638462d66114611b8157806384b0196e14611a8f578063866ce3aa146116ab578063882ec410146115ee5780638b0b30ce146115c45780638b9b8974146115385780638ef14e101461150c5780639574d24d146111f9578063af2b4ee214610fc7578063b0a88edf14610e50578063babef33e14610e22578063bd5dab1214610db6578063bf1f945514610d9a578063bfedbfa014610d7f578063c4a8a01d146107f2578063ce2d4aca14610778578063d233fb381461073c578063da058e0514610644578063df2a1be3146105d9578063e7bdd0bf14610547578063e9fad8ee146104485763f784df331461020b575f80fd5b34610444576060366003190112610444576004356024356044356001600160401b0381116104445736602382011215610444578060040135916001600160401b03831161044457366024848401011161044457610266613a34565b91909361027382876149a7565b958694855f52600360205263ffffffff60405f2054168015159081610433575b50610420576103c29360246040519863ffffffff60208b01917fb7b5ae00f378892bb17d63df65c84d3a0888a43638c91a81fcd13b66081254e4835216998a6040820152896060820152606081526102ec608082612fe1565b519020926102f8614399565b60405160208101917fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac5647283527f6564640d726b4ecc8c2ee2fed19335042a548ca7d80b43463ba9bd2cceb1a87160408301527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560608301524660808301523060a083015260c082015260c0815261038f60e082612fe1565b519020936040519461190160f01b602087015260228601526042850152604284526103bb606285612fe1565b0192614a40565b1561040d57600290825f52600360205260405f208463ffffffff19825416179055015533907f7949c2f2b3420e08664793a82ac5fef9a213ffc883a7f21d873eac0b9c242a255f80a4005b5063faae0a2560e01b5f5260045260245ffd5b8563f95e337160e01b5f5260045260245ffd5b905063ffffffff881614155f610293565b5f80fd5b34610444575f36600319011261044457610460613a34565b600181015460a01c905460d01c801561053457600e5480610522575080421061050c575063ffffffff61050a9216805f5260016020525f6002604082208281558260018201550155805f52600460205260405f206001600160601b0360a01b8154169055604051908282527f9a71b400db0a7903a546a092ffcf017ae947871da20de33db1538a6e518cfd5560203393a3602060cd5f303c5f5133906001600160a01b03166139b3565b005b63deeb3de760e01b5f526004524260245260445ffd5b631f75c6c560e31b5f5260045260245ffd5b637e34b8d160e11b5f523360045260245ffd5b3461044457602036600319011261044457610560612e14565b6020608d5f303c5f516001600160a01b031633036105c6576001600160a01b03165f8181526002602052604090205461059e9063ffffffff16613e38565b63ffffffff8116156105b35761050a90614326565b5063ece5b70160e01b5f5260045260245ffd5b63030850b960e41b5f523360045260245ffd5b3461044457602036600319011261044457600435805f52601060205260405f205461063257805f5260106020524260405f20557fc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f9664605f80a2005b636a4eed2360e01b5f5260045260245ffd5b346104445760203660031901126104445760043563ffffffff8116809103610444575f60a060405161067581612fab565b82815282602082015282604082015282606082015282608082015201525f52600160205260c060405f206040516106ab81612fab565b6001600160601b03825460018060a01b0381169384845265ffffffffffff6020850192818160a01c168452604086019060d01c81528160018401549460a0600260608a0196600180841b038916885260808b0198831c895201549801978852604051988952511660208801525116604086015260018060a01b039051166060850152511660808301525160a0820152f35b34610444576020366003190112610444576001600160a01b0361075d612e14565b165f525f602052602060ff60405f2054166040519015158152f35b3461044457602036600319011261044457610791612e14565b63ffffffff61079e613a34565b50165f81815260046020526040812080546001600160a01b0319166001600160a01b0390941693841790553391907f12b39e1622aec8c88529ae5549e39facde2235e038c7e481ce45b0ff02f80f3a9080a4005b34610444576060366003190112610444576024356004356001600160401b038211610444576101e0600319833603011261044457604435906001600160401b0382116104445736602383011215610444578160040135916001600160401b038311610444573660248460061b83010111610444576020608d5f303c5f516001600160a01b031633036105c6576108bc93602061088d846144ca565b9181602d5f303c60018060a01b035f511660405180809981946314a5003d60e21b83526004016004830161346f565b03915afa948515610d1f575f95610d4b575b5084600182015403610d3e575f925f5b85811015610bf75761092461091f6109168360061b8701604481013560ff601b6024600180841b03841694013592821c01168c615468565b90929192614f7a565b613815565b6040519063ffffffff60208301916060835260066080850152651d5c1a195b1960d21b60a0850152169182604082015289606082015260a0815261096960c082612fe1565b5190208115808015610bc4575b610986575b5050506001016108de565b92969192610b9b57805f52600860205260ff60405f205416610b8957825f52600160205260405f20916001830193845460a01c6001600160601b0381105f14610b7a576001600160601b03905b16928315610b5957805f52600860205260405f20600160ff19825416179055855460a01c825f52600760205260405f2090604051610a1081612f90565b86815260208101928284528054600160401b811015610b4557610a38916001820181556131c4565b929092610b32579051925160801b6001600160801b0319166001600160801b039390931692909217905582907f856bee22e79c8cadb8433b5c4953a46653e713608f53730229c38e534c8fb1cb906040908151908882526020820152a283865460a01c03946001600160601b038611610b1e5786546001600160a01b031660a09690961b6001600160a01b03191695909517909555600194610b1594868060a01b03905416916040519283528460208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a4612f25565b9490888061097b565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b845463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b506001600160601b03806109d3565b630a7e51a560e01b5f5260045260245ffd5b6040610ba981519182612fe1565b60098152686e6f206f7261636c6560b81b6020820152613e5f565b50825f526001602052600160405f20015460a01c151580156109765750815f52600860205260ff60405f20541615610976565b506002820180546001600160801b03166005860460801b6001600160801b031916178155610c3c85610c36610c2a614505565b91845460801c9061319f565b906145be565b610c4583614612565b91610c5160028561379f565b610c5c600e54614198565b600e55835491546040516001600160401b039390931692908160609160027f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3610cc2575b61050a6131f0565b6020602d5f303c6001600160401b0360018060a01b035f5116915416813b15610444575f91602483926040519485938492630282253b60e51b845260048401525af18015610d1f5715610cba575f610d1991612fe1565b80610cba565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b610d466137c3565b613e5f565b9094506020813d602011610d77575b81610d6760209383612fe1565b81010312610444575193856108ce565b3d9150610d5a565b34610444575f366003190112610444576020604051601f8152f35b346104445760203660031901126104445761050a60043561384f565b3461044457610dc436612e89565b610dcd826144ca565b50602060ed5f303c6001600160601b03600a815f511604168110610df45761050a916143f6565b6001600160601b0390602060ed5f303c600a825f5116049063c1c6b57360e01b5f526004521660245260445ffd5b34610444575f36600319011261044457602060cd5f303c5f516040516001600160a01b039091168152602090f35b3461044457604036600319011261044457600435610e6c612e2a565b905f90805f52600a60205260405f2060ff815460801c166006811015610d2a578015908115610fbc575b50610fa9575f918252600b602090815260408084206001600160a01b038716855290915282208054929055805460801c60ff166006811015610d2a5760058114610fa0575b60048114610f94575b60021480610f8b575b610f07575b602083610eff81876145be565b604051908152f35b60028101549390925090608184901c90610f2582608087901c61319f565b90818102918183041481151715610b1e57610f4f610f55926001600160801b036020981690612f07565b90612f25565b6003909301546001600160a01b03838116911614610f76575b819350610ef2565b610f8490610eff9293612f25565b9190610f6e565b50811515610eed565b600183901c9350610ee4565b92508192610edb565b50632e68e38160e21b5f5260045260245ffd5b600191501485610e96565b34610444575f36600319011261044457604051806020600654918281520190828260065f527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f925f905b8060078301106111725761106a94549181811061115b575b818110611142575b818110611128575b81811061110e575b8181106110f4575b8181106110da575b8181106110c0575b106110b2575b509392930382612fe1565b604051918291602083019060208452518091526040830191905f5b818110611093575050500390f35b825163ffffffff16845285945060209384019390920191600101611085565b60e01c81526020018561105f565b92602060019163ffffffff8560c01c168152019301611059565b92602060019163ffffffff8560a01c168152019301611051565b92602060019163ffffffff8560801c168152019301611049565b92602060019163ffffffff8560601c168152019301611041565b92602060019163ffffffff8560401c168152019301611039565b92602060019163ffffffff85831c168152019301611031565b92602060019163ffffffff85168152019301611029565b916008919350610100600191865463ffffffff8116825263ffffffff8160201c16602083015263ffffffff8160401c16604083015263ffffffff8160601c16606083015263ffffffff8160801c16608083015263ffffffff8160a01c1660a083015263ffffffff8160c01c1660c083015260e01c60e0820152019401920185929391611011565b346104445760e0366003190112610444576004356001600160401b03811161044457806004016101e0600319833603011261044457604036602319011261044457606435916001600160401b0383116104445782600401926101e060031982360301126104445760403660831901126104445761127583613447565b6001600160401b038061128787613447565b16911614908115916114e2575b506114b6576020602d5f303c5f516040516314a5003d60e21b8152929060209084906001600160a01b031681806112ce866004830161346f565b03915afa928315610d1f575f93611481575b506020611313939481602d5f303c60018060a01b035f511660405180809781946314a5003d60e21b83526004830161346f565b03915afa928315610d1f575f9361144d575b508284146114235761136661091f61091661134463ffffffff9761426d565b9560a4356001600160ff1b0381169160843591601b60ff91821c011690615468565b84841694859116036113f557602093610eff9263ffffffff611396602461138f6113ef96613447565b930161383e565b6001600160401b03604051938985019560808752600c60a08701526b32b8bab4bb37b1b0ba34b7b760a11b60c0870152604086015216606084015216608082015260c081526113e660e082612fe1565b51902083613fa0565b91614296565b604051611403604082612fe1565b600e81526d6e6f74206f6e65206f7261636c6560901b6020820152613e5f565b604051611431604082612fe1565b600a81526937b732903432b0b232b960b11b6020820152613e5f565b9092506020813d602011611479575b8161146960209383612fe1565b8101031261044457519184611325565b3d915061145c565b92506020833d6020116114ae575b8161149c60209383612fe1565b810103126104445791519160206112e0565b3d915061148f565b6040516114c4604082612fe1565b600c81526b6e6f74206f6e65207669657760a01b6020820152613e5f565b905063ffffffff8061150160246114fa81870161383e565b940161383e565b169116141584611294565b3461044457602036600319011261044457602061152a61091f612e14565b63ffffffff60405191168152f35b3461044457604036600319011261044457611551612e14565b60243590811515809203610444576020608d5f303c5f516001600160a01b031633036105c65760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b031692835f525f825260405f2060ff1981541660ff8316179055604051908152a2005b34610444575f3660031901126104445760206115de6137fe565b65ffffffffffff60405191168152f35b34610444576040366003190112610444576004356020608d5f303c5f516001600160a01b031633036105c657611623816144ca565b602435600182015403610d3e57600361166491611655611641614505565b6001600160801b03600284015416906145be565b61165e81614612565b9361477a565b600f546001600160401b0361167a818316613781565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600f556116a357005b61050a614c60565b34610444576040366003190112610444576004356001600160401b03811680910361044457602060ed5f303c6001600160601b03600a815f511604166001600160401b036116f7613dc1565b161b611701613dc1565b6001600160401b03600f5491169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600f5561173b600c5461308b565b9081600c5561174b600e5461308b565b600e5565ffffffffffff61175d613398565b166001600160401b034216016001600160401b038111610b1e576024906020602d5f303c5f516040516383995fb360e01b8152600481018790529260209184919082906001600160a01b03165afa918215610d1f575f92611a5b575b506040516117c681612f75565b8581526001600160401b03602082019216918281526040820190600182526060830194855260808301945f865260a08401925f845260c0850192338452895f52600a6020526001600160401b0360405f209651166001600160401b03198754161786555167ffffffffffffffff60401b8087549260401b16169067ffffffffffffffff60401b191617855551956006871015610d2a576001600160801b036003946118a9936118768d9a8961379f565b51600188015581806002890194511616821984541617835551166001600160801b0382549181199060801b169116179055565b51910180546001600160a01b0319166001600160a01b03929092169190911790556040805160243581526020810192909252339185917f36b7e93ebae6e3634c97744883a7bc7cdbe493f673262576d28fa94c3bcfd9f991a46020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115610d1f575f91611a2c575b50156119d9575b600d54600160401b811015610b45578060016119629201600d556131ac565b81549060031b9084821b915f19901b19161790556020602d5f303c5f516001600160a01b031692833b15610444575f9360248592604051968793849263fea2c33160e01b845260048401525af1908115610d1f57602093610eff926119c9575b50826143f6565b5f6119d391612fe1565b846119c2565b600d545f600d55806119ec575b50611943565b600d5f525f5b8181106119ff57506119e6565b5f7fd7b6990105719101dabeb77144f2a3385c8033acd3af97e9423a695e81ad1eb58201556001016119f2565b611a4e915060203d602011611a54575b611a468183612fe1565b810190613745565b8461193c565b503d611a3c565b9091506020813d602011611a87575b81611a7760209383612fe1565b81010312610444575190856117b9565b3d9150611a6a565b34610444575f36600319011261044457611b266040805190611ab18183612fe1565b600f82526e10d85a5c9b8813dc9858db1954d95d608a1b6020830152805190611ada8183612fe1565b60018252601960f91b6020830152611af0614399565b611b33602092805194611b038587612fe1565b5f86525f3681378151978897601f60f81b895260e0878a015260e0890190612ecf565b9187830390880152612ecf565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b828110611b6a57505050500390f35b835185528695509381019392810192600101611b5b565b34610444576020366003190112610444576001600160a01b03611ba2612e14565b165f526009602052602060405f2054604051908152f35b34610444575f36600319011261044457602060ed5f303c60205f516001600160601b0360405191168152f35b34610444575f3660031901126104445761050a611c00613a34565b50614326565b34610444576040366003190112610444576004356001600160401b03811161044457611c36903690600401612e9f565b6024356001600160401b03811161044457611c55903690600401612e9f565b6020606d5f949394303c5f516001600160a01b03163303611cd45791602060ed5f303c6001600160601b035f51165f9165ffffffffffff4216925b848110611c9f5761050a6131f0565b80611cce8585611cba611cb56001968b8e61375d565b61376d565b611cc8611cb5868d8a61375d565b90613bf1565b01611c90565b6386db2a3b60e01b5f523360045260245ffd5b34610444575f366003190112610444576020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115610d1f575f91611d67575b5015611d5f57600d545f198101908111610b1e57611d506020916131ac565b90549060031b1c604051908152f35b60205f610eff565b611d80915060203d602011611a5457611a468183612fe1565b81611d31565b34610444576080366003190112610444576004356001600160401b0381116104445780600401906101e060031982360301126104445760403660231901126104445761016481016001600160801b03611dde82613731565b16611fdb575f5b6001600160801b03611df683613731565b1611159182611f1a575b5050611eed576020602d5f303c5f516040516314a5003d60e21b8152919060209083906001600160a01b03168180611e3b866004830161346f565b03915afa918215610d1f575f92611eb7575b50610eff6113ef611e68611e6260209561426d565b93613447565b6040516001600160401b038682019260608452600b60808401526a1bdd995c88189d5919d95d60aa1b60a084015263ffffffff8716604084015216606082015260a081526113e660c082612fe1565b91506020823d602011611ee5575b81611ed260209383612fe1565b8101031261044457905190610eff611e4d565b3d9150611ec5565b604051611efb604082612fe1565b600d81526c1dda5d1a1a5b88189d5919d95d609a1b6020820152613e5f565b611f2991925061014401613731565b906020602d5f303c5f516001600160a01b031660206001600160401b036024611f5187613447565b6040519485938492635c6a6ac360e01b84521660048301525afa908115610d1f575f91611fa2575b50611f97906001600160801b03611f908194613731565b1690612f25565b911611158280611e00565b90506020813d602011611fd3575b81611fbd60209383612fe1565b8101031261044457516001600160801b03611f79565b3d9150611fb0565b6020602d5f303c5f5160405163413e024f60e11b815290602090829060049082906001600160a01b03165afa908115610d1f575f9161207f575b506040516373f4256160e01b815290602090829060049082906001600160a01b03165afa908115610d1f575f9161204d575b50611de5565b90506020813d602011612077575b8161206860209383612fe1565b81010312610444575184612047565b3d915061205b565b90506020813d6020116120ba575b8161209a60209383612fe1565b8101031261044457516001600160a01b0381168103610444576020612015565b3d915061208d565b346104445760203660031901126104445761050a6120de612e14565b61364f565b34610444576080366003190112610444576004356001600160401b0381116104445780600401906101006003198236030112610444576024356001600160401b03811161044457612138903690600401612e9f565b916044356001600160401b03811161044457612158903690600401612e9f565b906020602d5f303c5f5160405162ed67b560e71b815290602090829060049082906001600160a01b03165afa8015610d1f576001600160401b03915f916127c3575b50169160018301809311610b1e578286148015906127b9575b6127b1575f602485019588359760de1985360301925b868110612695578a8a8a60648b018b600c6121e48387613e88565b905011612668576121f3614399565b60a48201359160c48101359360205f61220c87876149a7565b9861221689613447565b61222260448701613447565b60405191858301936f31b0b4b937103932b1b2b4b83a103b1960811b855289603085015260508401526001600160401b0360c01b9060c01b1660708301526001600160401b0360c01b9060c01b16607882015260608152612284608082612fe1565b604051918291518091835e8101838152039060025afa15610d1f5760205f80516040518381019182528381526122bb604082612fe1565b604051918291518091835e8101838152039060025afa15610d1f576122e25f519189613e88565b905f915b8083106125fe575050509660e4826124068960a160206124159b9c9d612312608461240d9a0189613f6e565b90816125b15750506040519067050b23937b7ba2c160c51b83830152602882015260288152612342604882612fe1565b816123566001600160401b03835116614e63565b6040519b8c9673423529b4b3b730ba3ab93298ac3952009301bc1160611b848901527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260348901526137b960f11b60548901526122c160ed1b605689015260598801526631b732ba2c108160c91b60798801526080870152600160fe1b60a08701528051918291018587015e8401908382015f8152815193849201905e01015f815203601f198101875286612fe1565b0190613f6e565b939092614a40565b15612587576124ac915f52600360205261244161243b63ffffffff60405f205416613e38565b91613447565b6040516001600160401b03602082019260608452600860808401526737b6b4b9b9b4b7b760c11b60a084015263ffffffff8516604084015216606082015260a0815261248e60c082612fe1565b519020602060ed5f303c600a6001600160601b035f511604916147ef565b6124b5366133ce565b6124c26040519182612fe1565b3681526020810190365f83375f6020368301015251902060405160208101913383526040820152604081526124f8606082612fe1565b51902090815f52601060205260405f205491821561257557603c8301809311610b1e5782421061255e57602092505f52601082525f6040812055612556600582049161254483336145be565b610c3683612550614505565b9261319f565b610eff6131f0565b8263deeb3de760e01b5f526004524260245260445ffd5b63d34cd9e960e01b5f5260045260245ffd5b604051612595604082612fe1565b600a8152691b9bdd081cda59db995960b21b6020820152613e5f565b602560279183946125f994604051968793642898d95e1d60da1b8a86015285850137820190660323937b7ba2c160cd1b84830152602c82015203016007810184520182612fe1565b612342565b9091925f60209161261086858761375d565b3590818110831461266357905b6040519084820192835260408201526040815261263b606082612fe1565b604051918291518091835e8101838152039060025afa15610d1f5760015f51930191906122e6565b61261d565b604051612676604082612fe1565b600d81526c7061746820746f6f206c6f6e6760981b6020820152613e5f565b886001600160401b036126c583826126bf6126b96126b4848a8c613424565b613447565b95613447565b16612f25565b9116036127b1576020602d5f303c5f516001600160a01b03166126e9828486613424565b90803b1561044457612712915f91604051808095819463b5887bbb60e01b83526004830161346f565b03915afa8015610d1f576127a1575b50608061272f828486613424565b01358582101561278d578160051b8701359085821215610444578b61275692890191613ebd565b15612763576001016121c9565b604061277181519182612fe1565b600a8152691b9bdd0818589cd95b9d60b21b6020820152613e5f565b634e487b7160e01b5f52603260045260245ffd5b5f6127ab91612fe1565b8b612721565b610d466133e9565b50828114156121b3565b6127e5915060203d6020116127eb575b6127dd8183612fe1565b8101906133af565b8861219a565b503d6127d3565b34610444576020366003190112610444576004355f526003602052602061152a63ffffffff60405f205416613e38565b34610444575f36600319011261044457602060ed5f303c60206001600160601b03600a815f511604166001600160401b0361285b613dc1565b161b604051908152f35b34610444575f366003190112610444576020602d5f303c5f516040516001600160a01b039091168152602090f35b34610444575f3660031901126104445760206115de613398565b34610444575f3660031901126104445761050a6131f0565b34610444575f3660031901126104445760206115de6131d9565b34610444576128ed36612e89565b905f52600760205260405f20908154818181105f14612a355761290f9161319f565b6020811015612a2c57915b61292383613002565b926129316040519485612fe1565b808452612940601f1991613002565b015f5b818110612a095750505f5b83518110156129ac578061296d61296760019386612f25565b846131c4565b506040519061297b82612f90565b546001600160801b038116825260801c602082015261299a8287613099565b526129a58186613099565b500161294e565b836040518091602082016020835281518091526020604084019201905f5b8181106129d8575050500390f35b91935091602060406001926001600160801b03838851828151168452015116838201520194019101918493926129ca565b602090604051612a1881612f90565b5f81525f8382015282828801015201612943565b5060209161291a565b50505f61290f565b3461044457604036600319011261044457612a56612e2a565b6004355f52600b60205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610444575f36600319011261044457612ab0612a9c6130ad565b604051918291602083526020830190612e4d565b0390f35b34610444575f36600319011261044457602060ed5f303c6020600a6001600160601b035f5116046001600160601b0360405191168152f35b34610444576020366003190112610444575f60c0604051612b0c81612f75565b8281528260208201528260408201528260608201528260808201528260a082015201526004355f52600a60205260405f20604051612b4981612f75565b81546001600160401b038116825260ff60208301916001600160401b038160401c16835260801c1692604083016006851015610d2a576001600160801b03809260e0968352600181015460608701908152612bef6002830154946001600160401b0360808a0194868816865260a08b019760801c8852600360018060a01b03910154169860c08b01998a52816040519b51168b52511660208a0152516040890190612e40565b51606087015251166080850152511660a0830152516001600160a01b031660c0820152f35b3461044457602036600319011261044457612c2d612e14565b335f525f60205260ff60405f20541615612c945761050a90335f525f60205260405f2060ff198154169055602060ed5f303c612c8f6001600160601b035f51169182612c88612c7a6131d9565b65ffffffffffff4216612f57565b9133613bf1565b613a8b565b63cb5ec38b60e01b5f523360045260245ffd5b34610444576020366003190112610444576020610eff600435612f32565b34610444576020366003190112610444576004356001600160601b03811680910361044457600190612cf5613a34565b929092019181835460a01c01926001600160601b038411610b1e5780546001600160a01b031660a09490941b6001600160a01b03191693909317835561050a925460a01c6040519083825260208201527fd10ac59419e5845d535641f815c825ff1b9bcddcb9b7d5df6f527aedda42efea604063ffffffff33941692a3613a8b565b34610444575f366003190112610444576020600c54604051908152f35b34610444576020366003190112610444576020610eff8192612db4612e14565b60018060a01b038116805f52600985527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600982525f6040812055858152a28460cd5f303c5f516001600160a01b03166139b3565b600435906001600160a01b038216820361044457565b602435906001600160a01b038216820361044457565b906006821015610d2a5752565b90602080835192838152019201905f5b818110612e6a5750505090565b82516001600160a01b0316845260209384019390920191600101612e5d565b6040906003190112610444576004359060243590565b9181601f84011215610444578235916001600160401b038311610444576020808501948460051b01011161044457565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b35906001600160401b038216820361044457565b8115612f11570490565b634e487b7160e01b5f52601260045260245ffd5b91908201809211610b1e57565b8060011b9080820460021490151715610b1e576003900460018101809111610b1e5790565b9065ffffffffffff8091169116019065ffffffffffff8211610b1e57565b60e081019081106001600160401b03821117610b4557604052565b604081019081106001600160401b03821117610b4557604052565b60c081019081106001600160401b03821117610b4557604052565b606081019081106001600160401b03821117610b4557604052565b90601f801991011681019081106001600160401b03821117610b4557604052565b6001600160401b038111610b455760051b60200190565b9061302382613002565b6130306040519182612fe1565b8281528092613041601f1991613002565b0190602036910137565b9060065482101561278d5760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c1690565b5f198114610b1e5760010190565b805182101561278d5760209160051b010190565b5f90602060ed5f303c6001600160601b035f51166130cc600654613019565b905f5b825181101561315c5763ffffffff6130e68261304b565b90549060031b1c165f52600160205260405f20805490834265ffffffffffff8460a01c161115918261314a575b5050613123575b506001016130cf565b94600191906131436131348261308b565b97848060a01b03169186613099565b529061311a565b6001015460a01c10159050835f613113565b50509161316881613019565b925f5b82811061317757505050565b6001906001600160a01b0361318c8285613099565b51166131988288613099565b520161316b565b91908203918211610b1e57565b600d5481101561278d57600d5f5260205f2001905f90565b805482101561278d575f5260205f2001905f90565b602060ed5f303c65ffffffffffff5f5160601c1690565b6131f86130ad565b805115613395575f9060605b815183101561325f5760206132576014826001946001600160601b031961322b8989613099565b5160601b166040519582879351918291018585015e820190838201520301600b19810184520182612fe1565b920191613204565b915081516020830120906020602d5f303c5f516040516328be4b7f60e01b815290602090829060049082906001600160a01b03165afa908115610d1f575f91613363575b50821461335e577fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e7916132f86132d98351612f32565b9260405193849384526020840152606060408401526060830190612e4d565b0390a16020602d5f303c5f516001600160a01b0316803b156104445760405163f71ae85760e01b815260206004820152915f918391829084908290613341906024830190612ecf565b03925af18015610d1f576133525750565b5f61335c91612fe1565b565b505050565b90506020813d60201161338d575b8161337e60209383612fe1565b8101031261044457515f6132a3565b3d9150613371565b50565b602060ed5f303c65ffffffffffff5f5160c01c1690565b9081602091031261044457516001600160401b03811681036104445790565b6001600160401b038111610b4557601f01601f191660200190565b604051906133f8604083612fe1565b601782527f6e6f74207468652070726f6d697365642065706f6368730000000000000000006020830152565b919081101561278d5760051b810135906101de1981360301821215610444570190565b356001600160401b03811681036104445790565b35906001600160801b038216820361044457565b602081526102008101916001600160401b0361348a82612ef3565b166020830152602081013563ffffffff81168091036104445760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e08101356101008301526001600160401b036134fa6101008301612ef3565b166101208301526001600160401b036135166101208301612ef3565b166101408301526001600160801b03613532610140830161345b565b166101608301526001600160801b0361354e610160830161345b565b166101808301526001600160801b0361356a610180830161345b565b166101a08301526101a0810135601e1982360301811215610444578101602081359101936001600160401b038211610444578160071b360385136104445781906101e06101c086015252610220830193905f905b8082106135d7575050506101c06101e091013591015290565b90919485359060018060a01b038216809203610444576080816001938293526001600160801b0361360a60208b0161345b565b1660208201526001600160801b0361362460408b0161345b565b1660408201526001600160801b0361363e60608b0161345b565b1660608201520196019201906135be565b6001600160a01b039081165f8181526002602090815260408083205463ffffffff16808452600490925290912054909216330361371b57505f81815260016020526040902080546001600160a01b03166136a93384614066565b8154336001600160a01b0319918216811784555f8581526004602052604081208054909316909255919084907fad7ece6db42e9fce8b1e875e138f52b38c8990ae640eafb1bccf1a293790b4509080a45460d01c613395578061370e613713926140bb565b6141a4565b61335c6131f0565b631633146760e11b5f526004523360245260445ffd5b356001600160801b03811681036104445790565b90816020910312610444575180151581036104445790565b919081101561278d5760051b0190565b356001600160a01b03811681036104445790565b6001600160401b036001911601906001600160401b038211610b1e57565b906006811015610d2a57815460ff60801b191660809190911b60ff60801b16179055565b604051906137d2604083612fe1565b601982527f6e6f7420746865206368616c6c656e67656420686561646572000000000000006020830152565b602060ed5f303c65ffffffffffff5f5160901c1690565b6001600160a01b03165f9081526002602052604090205461383b9063ffffffff16613e38565b90565b3563ffffffff811681036104445790565b613858816144ca565b6001600160401b03815460401c1680421061399d575061387781614612565b1561392257613884614505565b6001600160801b036002830154166001600160801b036f7fffffffffffffffffffffffffffffff8260011c16169003916001600160801b038311610b1e576116556004926001600160801b036138db9516906145be565b600f546001600160401b036138f1818316613781565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600f5561391a57565b61335c614c60565b9061392e60058361379f565b613939600e54614198565b600e5560026001600160401b0383541692015460405190600660051015610d2a578160609160057f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3565b630413d1ed60e41b5f526004524260245260445ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615613a13575b604052156139f35750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b906001811516613a2b57823b15153d151616906139e8565b503d5f823e3d90fd5b335f52600260205263ffffffff60405f20541690815f52600160205260405f209082158015613a77575b613a6457565b63ece5b70160e01b5f523360045260245ffd5b5081546001600160a01b0316331415613a5e565b602060cd5f303c5f516040516370a0823160e01b81523060048201526001600160a01b0390911690602081602481855afa908115610d1f575f91613bbf575b50604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f5114811615613ba0575b836040525f60605215613b8e57826024816020936370a0823160e01b82523060048301525afa8015610d1f575f90613b5a575b613b39925061319f565b90808203613b45575050565b633271bac760e01b5f5260045260245260445ffd5b506020823d602011613b86575b81613b7460209383612fe1565b8101031261044457613b399151613b2f565b3d9150613b67565b635274afe760e01b5f5260045260245ffd5b6001811516613bb657813b15153d151616613afc565b833d5f823e3d90fd5b90506020813d602011613be9575b81613bda60209383612fe1565b8101031261044457515f613aca565b3d9150613bcd565b6001600160a01b039091169290918315613db2576001600160a01b038316928315613da357601f6006541015613d8f576005549263ffffffff84169263ffffffff8414610b1e57613d82604093613c8160017ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a997019163ffffffff8316809963ffffffff19161760055582614066565b8451613c8c81612fab565b888152600288613d798c6001600160601b0365ffffffffffff602087019a1698898b52613d3c65ffffffffffff8d89015f815260608a019586528460808b0194169d8e855260a08b01985f8a525f5260016020528f5f209a60018060a01b039060018060a01b03905116168660a01b8c5416178b55518a54908360a01b9060a01b16908360a01b1916178a555116889081549065ffffffffffff60d01b9060d01b169060018060d01b0316179055565b9151600187018054935160a084811b959095166001600160a01b039081169316929092179190921690921b6001600160a01b031916919091179055565b519101556141a4565b82519182526020820152a4565b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b600f54613dda6001600160401b038260401c164261319f565b613de2613398565b6001600160401b03916603fffffffffffc613e019260021b1690612f07565b911690818110613e2a5750505f5b601f811015613e24576001600160401b031690565b50601f90565b613e339161319f565b613e0f565b63ffffffff81165f908152600160205260409020546001600160a01b031661383b57505f90565b604051630e334d7360e11b815260206004820152908190613e84906024830190612ecf565b0390fd5b903590601e198136030182121561044457018035906001600160401b03821161044457602001918160051b3603831361044457565b60208301359180831090811591613f5f575b50613f58578235915f198314613f5057613eef9060408501359084614b47565b9160018101809111610b1e57613f13613f289160a086013590608087013590614b47565b9282613f226060870187613e88565b90614b88565b9283613f35575b50505090565b613f4893508060c0613f22920190613e88565b5f8080613f2f565b505050505f90565b5050505f90565b9050608084013511155f613ecf565b903590601e198136030182121561044457018035906001600160401b0382116104445760200191813603831361044457565b613fb2916001600160601b03916147ef565b90613fbc366133ce565b613fc96040519182612fe1565b3681526020810190365f83375f602036830101525190206040516020810191338352604082015260408152613fff606082612fe1565b519020805f52601060205260405f2054801561405357603c8101809111610b1e5780421061050c57505f5260106020525f604081205561335c600583049261404784336145be565b610c3684612550614505565b5063d34cd9e960e01b5f5260045260245ffd5b6001600160a01b039091165f8181526002602052604090205463ffffffff166140a9575f52600260205263ffffffff60405f20911663ffffffff19825416179055565b630352f08b60e51b5f5260045260245ffd5b5f5b63ffffffff6140cb8261304b565b90549060031b1c1663ffffffff8316146140ed576140e89061308b565b6140bd565b90506006545f198101908111610b1e57905b8181106141465750506006548015614132575f190161411d8161304b565b63ffffffff82549160031b1b19169055600655565b634e487b7160e01b5f52603160045260245ffd5b6001810190818111610b1e5761419263ffffffff61416560019461304b565b90549060031b1c166141768361304b565b90919063ffffffff8084549260031b9316831b921b1916179055565b016140ff565b8015610b1e575f190190565b63ffffffff81165f908152600160205260409020546006549291906001600160a01b0316600160401b841015610b455792600181016006556141e9826141768361304b565b80151580614230575b15614221575f19810190808211610b1e5761421763ffffffff61416561421c9461304b565b614198565b6141e9565b61335c9293506141769061304b565b505f198101818111610b1e5761424a63ffffffff9161304b565b90549060031b1c165f5260016020528360018060a01b0360405f205416116141f2565b61091f61091661383b9260443560018060ff1b0381169160ff601b60243593821c011690615468565b63ffffffff81165f52600160205260405f20548060d01c614322576142b96130ad565b805191600183119283156142e8575b5050506142d9575b5061335c6131f0565b6142e290614bda565b5f6142d0565b600114925090826142fe575b50505f80806142c8565b90915080511561278d57602001516001600160a01b03918216911614155f806142f4565b5050565b63ffffffff8116805f52600160205260405f205460d01c614370575061434b90614bda565b6143536130ad565b51156143615761335c6131f0565b631813cfcd60e11b5f5260045ffd5b5f9081526001602052604081205463a5162dc560e01b82526001600160a01b0316600452602490fd5b6040602d5f303c5f516020516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526143f060a082612fe1565b51902090565b90815f52600b60205260405f2060018060a01b0333165f5260205260405f20614420828254612f25565b90556001600160801b0381116144b357815f52600a602052600260405f2001916001600160801b0382166001600160801b0384541601926001600160801b038411610b1e576001600160801b0361335c94166001600160801b0319825416179055604051908282527f44c4b6abb371768de3a7756bdb12fd74800a75207fae3d12f5bcd7a7bc4fcee960203393a3613a8b565b6306dfcc6560e41b5f52608060045260245260445ffd5b90815f52600a60205260405f209160ff835460801c166006811015610d2a576001036144f35750565b6308a1697160e21b5f5260045260245ffd5b602490602060ad5f303c5f51604051632ecd14d360e21b815267747265617375727960c01b60048201529260209184919082906001600160a01b03165afa918215610d1f575f9261457a575b506001600160a01b0382161561456357565b90506020608d5f303c5f516001600160a01b031690565b9091506020813d6020116145b6575b8161459660209383612fe1565b8101031261044457516001600160a01b038116810361044457905f614551565b3d9150614589565b81156143225760207f7393c924ac30f9256e6cebcfb78841b1e7ef11bf8b09d87c2257b32b8063c9799160018060a01b031692835f526009825260405f20614607828254612f25565b9055604051908152a2565b6004906001600160401b03815416906020602d5f303c5f516040516333eeb14760e01b81529360209185919082906001600160a01b03165afa928315610d1f575f93614759575b50826146ec575b8261466a57505090565b9091506020602d5f303c5f516040516383995fb360e01b81526004810193909352602090839060249082906001600160a01b03165afa918215610d1f575f926146b7575b50600101541490565b9091506020813d6020116146e4575b816146d360209383612fe1565b8101031261044457519060016146ae565b3d91506146c6565b91506020602d5f303c5f5160405163aea0e78b60e01b815290602090829060049082906001600160a01b03165afa8015610d1f576001600160401b03915f9161473a575b5016811091614660565b614753915060203d6020116127eb576127dd8183612fe1565b5f614730565b61477391935060203d602011611a5457611a468183612fe1565b915f614659565b909160607f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e1033916147aa818661379f565b6147b5600e54614198565b600e5560026001600160401b038654169501546147d56040518093612e40565b6001600160801b038116602083015260801c6040820152a3565b63ffffffff1690811561499957805f52600860205260ff60405f205416610b8957815f52600160205260405f206001600160601b036001820194855460a01c9082811682105f1461499257505b1693841561497157825f52600860205260405f20600160ff19825416179055805460a01c845f52600760205260405f209060405161487981612f90565b87815260208101928284528054600160401b811015610b45576148a1916001820181556131c4565b929092610b32579051925160801b6001600160801b0319166001600160801b039390931692909217905584907f856bee22e79c8cadb8433b5c4953a46653e713608f53730229c38e534c8fb1cb906040908151908982526020820152a284815460a01c036001600160601b038111610b1e5781546001600160a01b031660a09190911b6001600160a01b03191617905560018060a01b03905416916040519283528360208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a490565b505463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b905061483c565b604051610ba9604082612fe1565b5f906020928015614a0d576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b81526149ed606b82612fe1565b604051918291518091835e8101838152039060025afa15610d1f575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b60278301526028820152602881526149ed604882612fe1565b9190929360408103614b3e57806020116104445760208535950135906020601f19820110614b2b575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180614b15575b614ae8575b505f60208092604051918183925191829101835e8101838152039060025afa15610d1f575f5193614ace8484848489614fda565b90959015614ade57505050505090565b61383b95506150f6565b9091505f516020615a925f395f51905f52035f516020615a925f395f51905f528111610b1e57905f614a9a565b505f516020615a925f395f51905f528110614a95565b60205f199181030160031b1b165f614a69565b50505050505f90565b9160405191602083019384526040830152606082015260608152614b6c608082612fe1565b51902060405160208101918252602081526143f0604082612fe1565b9192915f915b808310614b9c575050501490565b909192614baa84838561375d565b359081811015614bc9575f52602052600160405f205b93019190614b8e565b905f52602052600160405f20614bc0565b63ffffffff811690815f526001602052614bf760405f20916140bb565b614c25614c05612c7a6137fe565b82546001600160d01b031660d09190911b6001600160d01b031916178255565b54907fc841dc6f30f379736d926ce4c66b28a0d80e5db2cba255a937a4402543ecb1c36020604051938060d01c855260018060a01b031693a3565b600d545f905f198101818111610b1e57614c79906131ac565b90549060031b1c5f52600a602052806001600160401b0360405f205416905b614dcf575b8115918215614d9957505f915b1580918192614d86575b5061335e576020602d5f303c5f516001600160a01b0316803b15610444575f80916004604051809481936316480dd760e21b83525af18015610d1f57614d71575b50614cfe575050565b6020602d83303c81516001600160a01b031690813b15614d6d576001600160401b036024849283604051958694859363fea2c33160e01b85521660048401525af18015614d6257614d4d575050565b614d58828092612fe1565b614d5f5750565b80fd5b6040513d84823e3d90fd5b8280fd5b614d7e9193505f90612fe1565b5f915f614cf5565b90506001600160401b038316145f614cb4565b5f198101908111610b1e57614dad906131ac565b90549060031b1c5f52600a6020526001600160401b0360405f20541691614caa565b905f198101818111610b1e57614de4906131ac565b90549060031b1c5f52600a60205260405f2060ff815460801c166006811015610d2a576001149081614e53575b50614e4d57600d5490811561413257614e46915f1901614e30816131ac565b8154905f199060031b1b19169055600d55614198565b9081614c98565b90614c9d565b614e5d9150614612565b5f614e11565b6001600160401b03811660188110614f595760ff811115614f275761ffff811115614ef55763ffffffff1015614ec457604051605b60f81b602082015260c09190911b6001600160c01b03191660218201526009815261383b602982612fe1565b604051602d60f91b602082015260e09190911b6001600160e01b03191660218201526005815261383b602582612fe1565b50604051605960f81b602082015260f09190911b6001600160f01b03191660218201526003815261383b602382612fe1565b50604051600b60fb1b602082015260f89190911b6001600160f81b03191660218201526002815261383b602282612fe1565b50604060ff815192161760f81b60208201526001815261383b602182612fe1565b6004811015610d2a5780614f8c575050565b60018103614fa35763f645eedf60e01b5f5260045ffd5b60028103614fbe575063fce698f760e01b5f5260045260245ffd5b600314614fc85750565b6335e2f38360e21b5f5260045260245ffd5b90919293614fe884846154ea565b1580156150e5575b156150015750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa156150e3575f511561503e57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa156150e3575f51156150dd575f90600190565b5f905f90565bfe5b506150f0818661554e565b15614ff0565b9190939261510482866154ea565b158015615457575b614b3e57604051936102006151218187612fe1565b5f5b8181106154425750506020926152bd5f9360c09360405161514381612fc6565b868152868882015286604082015289526040519161516083612fc6565b82528682015260016040820152858801908152876152ae60405161518381612fc6565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f589820152600160408201526080830190815261529f6152906151e98651615603565b92604086019384526151fb8151615603565b9061010087019182526152118851865190615640565b96606081019788526152268951835190615640565b60a08201526152388651835190615640565b8c8201526152498851835190615640565b60e082015261525b8951845190615640565b61012082015261526e8651845190615640565b6101408201526101606152848951855190615640565b91015251905190615640565b6101808d018181529551615640565b6101a08c015251835190615640565b6101c08a015251905190615640565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f516020615a925f395f51905f5260a082015260055afa5f51901561543057805f516020615a925f395f51905f52809286959495099309905f905f925f945f915b6080831061536c575050505091615366915f516020615a925f395f51905f52936159dc565b50061490565b8661540e575b8160fe1c600c8260fc1c1617604061538a82876155f2565b5101516153a6575b5060019060021b9160021b92019190615341565b9691959094826153ea575050506153bd85836155f2565b515193600160406153dd60206153d38a886155f2565b51015198866155f2565b5101519695945b90615392565b9061540392916153fd60019899876155f2565b5161575e565b9691959095946153e4565b939561541f9195615425939761565f565b9161565f565b959194909493615372565b634e487b715f5260126020526024601cfd5b60209061544d6155d4565b8189015201615123565b50615462848261554e565b1561510c565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116154df579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610d1f575f516001600160a01b038116156154d557905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182615537575b508161552d575b81615505575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b80151591506154fc565b5f516020615a925f395f51905f521191505f6154f5565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b03198380091491600163ffffffff60601b0360601b191190600163ffffffff60601b0360601b1911161690565b604051906155e182612fc6565b5f6040838281528260208201520152565b90601081101561278d5760051b0190565b6156239061560f6155d4565b50805190604060208201519101519161565f565b906040519261563184612fc6565b83526020830152604082015290565b6156239161564c6155d4565b508051604060208301519201519261575e565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b9193905f945f945f94604081015190600163ffffffff60601b0360601b19828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f14615911575050505050600114615816575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f808080615810565b96999a5096509650985098505050600163ffffffff60601b0360601b1983800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f808080615810565b92918015615a87575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600163ffffffff60601b0360601b1960a082015260055afa905f51911561543057600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" as const
