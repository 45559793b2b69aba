/** ABI and creation code of the contract PlainGovernor. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "votes",
    "type": "address",
    "internalType": "contract IVotes"
   },
   {
    "name": "manager",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "receive",
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "BALLOT_TYPEHASH",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "CLOCK_MODE",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "COUNTING_MODE",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "EXTENDED_BALLOT_TYPEHASH",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "accessManager",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IAccessManager"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "baseDelaySeconds",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "cancel",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVote",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteBySig",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReason",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "reason",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReasonAndParams",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "reason",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "params",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReasonAndParamsBySig",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "reason",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "params",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "clock",
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
  "name": "execute",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "getProposalId",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "getVotes",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "timepoint",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "getVotesWithParams",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "timepoint",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "params",
    "type": "bytes",
    "internalType": "bytes"
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
  "name": "hasVoted",
  "inputs": [
   {
    "name": "proposalId",
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
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "hashProposal",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "isAccessManagerIgnored",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "internalType": "bytes4"
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
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "nonces",
  "inputs": [
   {
    "name": "owner",
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
  "name": "onERC1155BatchReceived",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "onERC1155Received",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "onERC721Received",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proposalDeadline",
  "inputs": [
   {
    "name": "proposalId",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalEta",
  "inputs": [
   {
    "name": "proposalId",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalExecutionPlan",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "delay",
    "type": "uint32",
    "internalType": "uint32"
   },
   {
    "name": "indirect",
    "type": "bool[]",
    "internalType": "bool[]"
   },
   {
    "name": "withDelay",
    "type": "bool[]",
    "internalType": "bool[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalNeedsQueuing",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "proposalProposer",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalSnapshot",
  "inputs": [
   {
    "name": "proposalId",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalThreshold",
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
  "name": "proposalVotes",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "againstVotes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "forVotes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "abstainVotes",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "propose",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "description",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "queue",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "quorum",
  "inputs": [
   {
    "name": "timepoint",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "quorumDenominator",
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
  "name": "quorumNumerator",
  "inputs": [
   {
    "name": "timepoint",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "quorumNumerator",
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
  "name": "relay",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "data",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "setAccessManagerIgnored",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selectors",
    "type": "bytes4[]",
    "internalType": "bytes4[]"
   },
   {
    "name": "ignored",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setBaseDelaySeconds",
  "inputs": [
   {
    "name": "newBaseDelay",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "state",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint8",
    "internalType": "enum IGovernor.ProposalState"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "supportsInterface",
  "inputs": [
   {
    "name": "interfaceId",
    "type": "bytes4",
    "internalType": "bytes4"
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
  "name": "token",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC5805"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "updateQuorumNumerator",
  "inputs": [
   {
    "name": "newQuorumNumerator",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "version",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "votingDelay",
  "inputs": [],
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
  "name": "votingPeriod",
  "inputs": [],
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
  "type": "event",
  "name": "AccessManagerIgnoredSet",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "indexed": false,
    "internalType": "bytes4"
   },
   {
    "name": "ignored",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "BaseDelaySet",
  "inputs": [
   {
    "name": "oldBaseDelaySeconds",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   },
   {
    "name": "newBaseDelaySeconds",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
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
  "name": "ProposalCanceled",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalCreated",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "proposer",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "targets",
    "type": "address[]",
    "indexed": false,
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "indexed": false,
    "internalType": "uint256[]"
   },
   {
    "name": "signatures",
    "type": "string[]",
    "indexed": false,
    "internalType": "string[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "indexed": false,
    "internalType": "bytes[]"
   },
   {
    "name": "voteStart",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "voteEnd",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "description",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalExecuted",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalQueued",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "etaSeconds",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "QuorumNumeratorUpdated",
  "inputs": [
   {
    "name": "oldQuorumNumerator",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "newQuorumNumerator",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "VoteCast",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "indexed": false,
    "internalType": "uint8"
   },
   {
    "name": "weight",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reason",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "VoteCastWithParams",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "indexed": false,
    "internalType": "uint8"
   },
   {
    "name": "weight",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reason",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   },
   {
    "name": "params",
    "type": "bytes",
    "indexed": false,
    "internalType": "bytes"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "CheckpointUnorderedInsertion",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ERC6372InconsistentClock",
  "inputs": []
 },
 {
  "type": "error",
  "name": "FailedCall",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorAlreadyCastVote",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorAlreadyQueuedProposal",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorDisabledDeposit",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInsufficientProposerVotes",
  "inputs": [
   {
    "name": "proposer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "votes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "threshold",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidProposalLength",
  "inputs": [
   {
    "name": "targets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "calldatas",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "values",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidQuorumFraction",
  "inputs": [
   {
    "name": "quorumNumerator",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "quorumDenominator",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidSignature",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidVoteParams",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInvalidVoteType",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInvalidVotingPeriod",
  "inputs": [
   {
    "name": "votingPeriod",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorLockedIgnore",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorMismatchedNonce",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "expectedNonce",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "actualNonce",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorNonexistentProposal",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorOnlyExecutor",
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
  "name": "GovernorProposalQueueingFailed",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorProposalQueueingNotRequired",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorRestrictedProposer",
  "inputs": [
   {
    "name": "proposer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnableToCancel",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnexpectedProposalState",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "current",
    "type": "uint8",
    "internalType": "enum IGovernor.ProposalState"
   },
   {
    "name": "expectedStates",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnmetDelay",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "neededTimestamp",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidAccountNonce",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "currentNonce",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidShortString",
  "inputs": []
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
  "name": "StringTooLong",
  "inputs": [
   {
    "name": "str",
    "type": "string",
    "internalType": "string"
   }
  ]
 }
] as const

export const bytecode = "0x6101a0604052346100c65761001b610015610128565b90610194565b604051613dbd9081610781823960805181613723015260a051816137da015260c051816136ed015260e051816137720152610100518161379801526101205181611544015261014051816115700152610160518181816117bf01528181611b6c01528181611c3701528181611e420152818161205a015281816123b30152612720015261018051818181610f2501528181611c7b0152818161297c01528181612ca80152612e7f0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761010157604052565b6100ca565b604051906101156040836100de565b565b6001600160a01b038116036100c657565b61453e9060408238039283825194859261014282856100de565b8339810103126100c657602082519261015a84610117565b01519161016683610117565b9190565b604051906101796040836100de565b60058252565b6040519061018e6040836100de565b60018252565b61025261019f61016a565b6020810164283630b4b760d91b81526101b661017f565b906020820190603160f81b82526101cc846104e8565b610120526101d9836104e8565b6101405283519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261024360c0826100de565b5190206080523060c052610312565b6001600160a01b03166101605261026761043b565b6001600160a01b0316610180526101156103f7565b90600182811c921680156102aa575b602083101461029657565b634e487b7160e01b5f52602260045260245ffd5b91607f169161028b565b919091601f83116102c5575b505050565b8183116102d157505050565b5f5260205f206020601f830160051c921061030a575b81601f9101920160051c03905f5b828110156102c0575f828201556001016102f5565b5f91506102e7565b80519091906001600160401b0381116101015761033b8161033460035461027c565b60036102b4565b602092601f821160011461037b5761036b929382915f92610370575b50508160011b915f199060031b1c19161790565b600355565b015190505f80610357565b60035f52601f198216937fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b8681106103df57508360019596106103c7575b505050811b01600355565b01515f1960f88460031b161c191690555f80806103bc565b919260206001819286850151815501940192016103a9565b600b547f65135e4d9e214a272631f85c3ab68685271bccecf1ad1336709c14e139b3328d6040805163ffffffff841681525f6020820152a163ffffffff1916600b55565b6008548061049b57505f5b6001600160d01b0316610457610553565b7f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b46339979160049161048790839061064c565b5050604080519182526020820192909252a1565b805f198101116104d45760085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee2015460301c610446565b634e487b7160e01b5f52601160045260245ffd5b601f815111610513576020815191015160208210610504571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b610160516040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f9181610594575b50610591575061059143610751565b90565b9091506020813d6020116105cf575b816105b0602093836100de565b810103126100c6575165ffffffffffff811681036100c657905f610582565b3d91506105a3565b5f198101919082116104d457565b908154680100000000000000008110156101015760018101808455811015610638575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b60085491929180156107285761066461068d916105d7565b60085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30190565b9081546106a96106a28265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311610719578692036106e35761016692509065ffffffffffff82549181199060301b169116179055565b5050610166906107026106f4610106565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b60086105e5565b632520601d60e01b5f5260045ffd5b5061074c906107386106f4610106565b6001600160d01b0384166020820152610712565b5f9190565b65ffffffffffff81116107695765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c806301ffc9a71461033457806302a251a31461032f57806306f3f9e61461032a57806306fdde03146103255780630a2a550d14610320578063143489d01461031b578063150b7a0214610316578063160cbed7146103115780632656227d1461030c5780632d63f693146103075780632fe3e2611461030257806336369547146102fd5780633932abb1146102f85780633e4f49e6146102f357806343859632146102ee578063452115d6146102e95780634bf5d7e9146102e4578063544ffc9c146102df57806354fd4d50146102da57806356781388146102d557806357552fcb146102d05780635b8d0e0d146102cb5780635f398a14146102c657806360c4247f146102c15780637b3c71d3146102bc5780637d5e81e2146102b75780637ecebe00146102b257806382e49386146102ad57806384b0196e146102a85780638ff262e3146102a357806391ddadf41461029e57806397c3d334146102995780639a802a6d14610294578063a7713a701461028f578063a8f8a6681461026c578063a9a952941461028a578063ab58fb8e14610285578063b58131b014610280578063bc197c811461027b578063c01f9e3714610276578063c28bc2fa14610271578063c59057e41461026c578063cc3bac5714610267578063dd4e2ba514610262578063deaaa7cc1461025d578063eb9019d414610258578063f23a6e6114610253578063f8ce560a1461024e578063fc0c546a146102495763fdcb60680361000e57611c66565b611c22565b611c04565b611baf565b611b0e565b611ad4565b611a75565b611a03565b61184d565b61199c565b61197e565b6118e9565b6118cf565b61189c565b611869565b611822565b611751565b611736565b61170c565b6115fc565b61152c565b6114bf565b611487565b6113d9565b611384565b611366565b6112e6565b611244565b6111f4565b6111b3565b611160565b61111f565b6110f0565b610e5e565b610e0c565b610ddd565b610d99565b610d09565b610c69565b610c34565b610ac6565b6109af565b61078b565b610660565b6105f2565b6104f1565b6103f3565b6103d6565b61034f565b6001600160e01b031981160361034b57565b5f80fd5b3461034b57602036600319011261034b5760043561036c81610339565b63ffffffff60e01b166366defe7760e11b81149081156103c5575b81156103b4575b81156103a3575b506040519015158152602090f35b6301ffc9a760e01b1490505f610395565b630271189760e51b8114915061038e565b6332a2ad4360e11b81149150610387565b3461034b575f36600319011261034b576020604051620697808152f35b3461034b57602036600319011261034b5760043561040f612424565b606481116104a2576001600160d01b03610427612abf565b1690610431612045565b916001600160d01b03821161048a577f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b463399792610476906001600160d01b0384169061359e565b5050604080519182526020820192909252a1005b506306dfcc6560e41b5f5260d060045260245260445ffd5b63243e544560e01b5f52600452606460245260445ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206104ee9281815201906104b9565b90565b3461034b575f36600319011261034b576040515f6003548060011c90600181169081156105da575b6020831082146105c65782855260208501919081156105ad575060011461055b575b6105578461054b818603826106e8565b604051918291826104dd565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106105995750500161054b8261053b565b805484840152602090930192600101610586565b60ff191682525090151560051b01905061054b8261053b565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610519565b63ffffffff81160361034b57565b3461034b57602036600319011261034b5760043561060f816105e4565b610617612424565b600b547f65135e4d9e214a272631f85c3ab68685271bccecf1ad1336709c14e139b3328d604063ffffffff81519481851686521693846020820152a163ffffffff191617600b55005b3461034b57602036600319011261034b576004355f526004602052602060018060a01b0360405f205416604051908152f35b600435906001600160a01b038216820361034b57565b602435906001600160a01b038216820361034b57565b604435906001600160a01b038216820361034b57565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761070957604052565b6106d4565b6040519061071d6040836106e8565b565b6001600160401b03811161070957601f01601f191660200190565b9291926107468261071f565b9161075460405193846106e8565b82948184528183011161034b578281602093845f960137010152565b9080601f8301121561034b578160206104ee9335910161073a565b3461034b57608036600319011261034b576107a4610692565b506107ad6106a8565b506064356001600160401b03811161034b576107cd903690600401610770565b50604051630a85bd0160e11b8152602090f35b6001600160401b0381116107095760051b60200190565b9080601f8301121561034b5781359061080f826107e0565b9261081d60405194856106e8565b82845260208085019360051b82010191821161034b57602001915b8183106108455750505090565b82356001600160a01b038116810361034b57815260209283019201610838565b9080601f8301121561034b57813561087c816107e0565b9261088a60405194856106e8565b81845260208085019260051b82010192831161034b57602001905b8282106108b25750505090565b81358152602091820191016108a5565b9080601f8301121561034b5781356108d9816107e0565b926108e760405194856106e8565b81845260208085019260051b8201019183831161034b5760208201905b83821061091357505050505090565b81356001600160401b03811161034b5760209161093587848094880101610770565b815201910190610904565b608060031982011261034b576004356001600160401b03811161034b578161096a916004016107f7565b916024356001600160401b03811161034b578261098991600401610865565b91604435906001600160401b03821161034b576109a8916004016108c2565b9060643590565b3461034b576109cb6109c036610940565b90839492819461220c565b916109ea835f52600a60205263ffffffff60405f205460101c16151590565b6109f38461246c565b5015610ab25790610a049183612c03565b9065ffffffffffff821615610a9f577f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892610a8c83610a6d610557956001610a53875f52600460205260405f2090565b019065ffffffffffff1665ffffffffffff19825416179055565b6040805185815265ffffffffffff909216602083015290918291820190565b0390a16040519081529081906020820190565b63ab2d031160e01b5f5260045260245b5ffd5b63d838bcb760e01b5f52600483905260245ffd5b610adf610ad236610940565b818385949596939661220c565b91610afe835f52600a60205263ffffffff60405f205460101c16151590565b15610c2757610b16610b106005612440565b846124ec565b50610b3f610b2c845f52600460205260405f2090565b805460ff60f01b1916600160f01b179055565b5f915b93610b51916105579585612dcf565b80610b97575b610b8e575b6040518181527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f908060208101610a8c565b5f600555610b5c565b50610bb7610bb36005546001600160801b0381169060801c1490565b1590565b610b57565b8351811015610c1d5760019030610bf2610be6610bd98489611cbe565b516001600160a01b031690565b6001600160a01b031690565b14610bfe575b01610bbc565b610c18610c0b8289611cbe565b516020815191012061252a565b610bf8565b5090929091610b42565b610b16610b106004612440565b3461034b57602036600319011261034b576004355f526004602052602065ffffffffffff60405f205460a01c16604051908152f35b3461034b575f36600319011261034b5760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b90602080835192838152019201905f5b818110610cc05750505090565b82511515845260209384019390920191600101610cb3565b91610cfb9063ffffffff6104ee9593168452606060208501526060840190610ca3565b916040818403910152610ca3565b3461034b57602036600319011261034b576004355f52600a60205260405f20805461ffff811691610d3983611cd7565b92610d4381611cd7565b915f5b828110610d675760405180610557868960108a901c63ffffffff1684610cd8565b80610d746001928461256a565b50610d7f8388611cbe565b9015159052610d8e8289611cbe565b901515905201610d46565b3461034b575f36600319011261034b576020604051620151808152f35b634e487b7160e01b5f52602160045260245ffd5b6008811015610dd857602452565b610db6565b3461034b57602036600319011261034b57610df9600435611d09565b6040516008821015610dd8576020918152f35b3461034b57604036600319011261034b57602060ff610e52600435610e2f6106a8565b905f5260078452600360405f20019060018060a01b03165f5260205260405f2090565b54166040519015158152f35b3461034b57610e6c36610940565b909291610e7b8285838661220c565b610e8481611d09565b6008811015610dd85715806110d3575b156110bd57509083610ea6928461367e565b90610ecd610ec8835f52600460205265ffffffffffff600160405f2001541690565b6131f9565b65ffffffffffff610ee6845f52600a60205260405f2090565b9116610ef8575b604051838152602090f35b5f5b82518110156110ae57610f0d818361256a565b929150610f1f575b6001915001610efa565b610f85917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906020610f5d610bd98589611cbe565b610f67858b611cbe565b516040516355ecde9560e11b81529687928392903060048501612f95565b0381855afa93841561107c57610fbf946020915f91611081575b506040518096819263104da8cf60e21b8352600483019190602083019252565b0381855afa801561107c5763ffffffff80916001965f9161105e575b5016911614610feb575b50610f15565b602061102991610ffe610bd98589611cbe565b90611009858b611cbe565b51915f604051809681958294636b5db16360e11b84523060048501612f95565b03925af115610fe5576110529060203d8111611057575b61104a81836106e8565b810190612d98565b610fe5565b503d611040565b611076915060203d81116110575761104a81836106e8565b5f610fdb565b611e23565b6110a19150823d81116110a7575b61109981836106e8565b810190612387565b5f610f9f565b503d61108f565b50505061055791505f80610eed565b638fe5d8a960e01b5f526004523360245260445ffd5b50805f52600460205260018060a01b0360405f2054163314610e94565b3461034b575f36600319011261034b5761055761110b611e2e565b6040519182916020835260208301906104b9565b3461034b57602036600319011261034b576004355f526007602052606060405f20805490600260018201549101549060405192835260208301526040820152f35b3461034b575f36600319011261034b576105576040516111816040826106e8565b60018152603160f81b60208201526040519182916020835260208301906104b9565b6024359060ff8216820361034b57565b3461034b57604036600319011261034b5760206111ec6004356111d46111a3565b604051916111e285846106e8565b5f8352339061263c565b604051908152f35b3461034b575f36600319011261034b57602063ffffffff600b5416604051908152f35b9181601f8401121561034b578235916001600160401b03831161034b576020838186019501011161034b57565b3461034b5760c036600319011261034b576004356112606111a3565b906112696106be565b906064356001600160401b03811161034b57611289903690600401611217565b6084356001600160401b03811161034b576112a8903690600401610770565b9160a435946001600160401b03861161034b57610557966112d06112d6973690600401610770565b95611f19565b6040519081529081906020820190565b3461034b57608036600319011261034b576004356113026111a3565b906044356001600160401b03811161034b57611322903690600401611217565b9190926064356001600160401b03811161034b5761135b9461134b611353923690600401610770565b94369161073a565b9133906126b9565b604051908152602090f35b3461034b57602036600319011261034b5760206111ec6004356127f4565b3461034b57606036600319011261034b576004356113a06111a3565b90604435906001600160401b03821161034b576020926113d16113ca6111ec943690600401611217565b369161073a565b91339061263c565b3461034b57608036600319011261034b576004356001600160401b03811161034b576114099036906004016107f7565b6024356001600160401b03811161034b57611428903690600401610865565b906044356001600160401b03811161034b576114489036906004016108c2565b90606435916001600160401b03831161034b573660238401121561034b57610557936114816112d694369060248160040135910161073a565b92612928565b3461034b57602036600319011261034b576001600160a01b036114a8610692565b165f526002602052602060405f2054604051908152f35b3461034b57604036600319011261034b5760206114ef6114dd610692565b602435906114ea82610339565b612009565b6040519015158152f35b90602080835192838152019201905f5b8181106115165750505090565b8251845260209384019390920191600101611509565b3461034b575f36600319011261034b576115ce6115687f00000000000000000000000000000000000000000000000000000000000000006134ee565b6105576115947f00000000000000000000000000000000000000000000000000000000000000006134ee565b6115dc604051916115a66020846106e8565b5f808452366020850137604051958695600f60f81b875260e0602088015260e08701906104b9565b9085820360408701526104b9565b904660608501523060808501525f60a085015283820360c08501526114f9565b3461034b57608036600319011261034b576004356116186111a3565b906116216106be565b916064356001600160401b03811161034b57610bb36116476116d5923690600401610770565b6001600160a01b0386165f9081526002602052604090208054600181019091556116cf9060405160208101917ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7835288604083015260ff8816606083015260018060a01b038a16608083015260a082015260a081526116c760c0826106e8565b519020613021565b86613051565b6116f057906112d691610557936116ea611f05565b9261263c565b6394ab6c0760e01b5f526001600160a01b03831660045260245ffd5b3461034b575f36600319011261034b576020611726612045565b65ffffffffffff60405191168152f35b3461034b575f36600319011261034b57602060405160648152f35b3461034b57606036600319011261034b5761176a610692565b6024356044356001600160401b03811161034b5761178c903690600401610770565b50604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa801561107c57610557915f91611803575b506040519081529081906020820190565b61181c915060203d6020116110a75761109981836106e8565b5f6117f2565b3461034b575f36600319011261034b5760206001600160d01b03611844612abf565b16604051908152f35b3461034b5760206111ec61186036610940565b9291909161220c565b3461034b57602036600319011261034b5760206114ef6004355f52600a60205263ffffffff60405f205460101c16151590565b3461034b57602036600319011261034b5760206111ec6004355f52600460205265ffffffffffff600160405f2001541690565b3461034b575f36600319011261034b5760206040515f8152f35b3461034b5760a036600319011261034b57611902610692565b5061190b6106a8565b506044356001600160401b03811161034b5761192b903690600401610865565b506064356001600160401b03811161034b5761194b903690600401610865565b506084356001600160401b03811161034b5761196b903690600401610770565b5060405163bc197c8160e01b8152602090f35b3461034b57602036600319011261034b5760206111ec600435612115565b606036600319011261034b576119b0610692565b6024356044356001600160401b03811161034b57610018925f926119d984933690600401611217565b91906119e3612424565b826040519384928337810185815203925af16119fd612149565b90612b03565b3461034b57606036600319011261034b57611a1c610692565b602435906001600160401b03821161034b573660238301121561034b5781600401356001600160401b03811161034b573660248260051b8501011161034b5760443591821515830361034b576024610018940190612273565b3461034b575f36600319011261034b57610557604051611a966040826106e8565b602081527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e60208201526040519182916020835260208301906104b9565b3461034b575f36600319011261034b5760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b3461034b57604036600319011261034b57611b27610692565b6024355f604051611b396020826106e8565b52604051630748d63560e31b81526001600160a01b039283166004820152602481019190915290602090829060449082907f0000000000000000000000000000000000000000000000000000000000000000165afa801561107c57610557915f9161180357506040519081529081906020820190565b3461034b5760a036600319011261034b57611bc8610692565b50611bd16106a8565b506084356001600160401b03811161034b57611bf1903690600401610770565b5060405163f23a6e6160e01b8152602090f35b3461034b57602036600319011261034b5760206111ec600435612396565b3461034b575f36600319011261034b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461034b575f36600319011261034b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b634e487b7160e01b5f52603260045260245ffd5b8051821015611cd25760209160051b010190565b611caa565b90611ce1826107e0565b611cee60405191826106e8565b8281528092611cff601f19916107e0565b0190602036910137565b611d1b815f52600460205260405f2090565b5460f881901c9060f01c60ff16611e1c57611e1657611d62611d57611d48835f52600460205260405f2090565b5460a01c65ffffffffffff1690565b65ffffffffffff1690565b8015611e0257611d73611d57612045565b80911015611dfc57611d8482612115565b10611d8f5750600190565b611d9b610bb3826125f8565b8015611dd9575b15611dad5750600390565b611dcb905f52600460205265ffffffffffff600160405f2001541690565b611dd457600490565b600590565b50611df7610bb3825f52600760205260405f20600181015490541090565b611da2565b50505f90565b636ad0607560e01b5f52600482905260245ffd5b50600290565b5050600790565b6040513d5f823e3d90fd5b604051634bf5d7e960e01b81525f816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181611e8a575b506104ee57506104ee611e85613db5565b612fbe565b9091503d805f833e611e9c81836106e8565b81019060208183031261034b578051906001600160401b03821161034b570181601f8201121561034b57805190611ed28261071f565b92611ee060405194856106e8565b8284526020838301011161034b57815f9260208093018386015e83010152905f611e74565b60405190611f146020836106e8565b5f8252565b939092919695610bb3611fd291611fcc8a611f3536878961073a565b6001600160a01b0382165f90815260026020526040902080546001810190915590602081519101208b5160208d0120906040519260208401947f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81186528d604086015260ff8d16606086015260018060a01b0316608085015260a084015260c083015260e082015260e081526116c7610100826106e8565b8a613051565b611fed576104ee959691611fe791369161073a565b926126b9565b6394ab6c0760e01b5f526001600160a01b03871660045260245ffd5b61203c60ff9160018060a01b0316805f52600960205230149260405f209063ffffffff60e01b165f5260205260405f2090565b54161515141590565b6040516324776b7d60e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f918161209b575b506104ee57506104ee436131f9565b9091506020813d6020116120d6575b816120b7602093836106e8565b8101031261034b575165ffffffffffff8116810361034b57905f61208c565b3d91506120aa565b634e487b7160e01b5f52601160045260245ffd5b9065ffffffffffff8091169116019065ffffffffffff821161211057565b6120de565b5f9081526004602052604090205465ffffffffffff906121459060d081901c63ffffffff169060a01c83166120f2565b1690565b3d15612173573d9061215a8261071f565b9161216860405193846106e8565b82523d5f602084013e565b606090565b90602080835192838152019201905f5b8181106121955750505090565b82516001600160a01b0316845260209384019390920191600101612188565b9080602083519182815201916020808360051b8301019401925f915b8383106121df57505050505090565b90919293946020806121fd600193601f1986820301875289516104b9565b970193019301919392906121d0565b929061226d9161225961224794604051958694612235602087019960808b5260a0880190612178565b868103601f19016040880152906114f9565b848103601f19016060860152906121b4565b90608083015203601f1981018352826106e8565b51902090565b9390919293612280612424565b6001600160a01b038116923084149286151584141591905f5b8781101561237c578060051b830135906122b282610339565b8680612362575b612353577f420cf47a8bf6c3ac65f850426acfe52d2eabee4997fbff83a80265ee36222c048a6001938a5f52600960205261231d8861230c8360405f209063ffffffff60e01b165f5260205260405f2090565b9060ff801983541691151516179055565b604080516001600160a01b038b1681526001600160e01b031992909216602083015291151591810191909152606090a101612299565b63e547fc1160e01b5f5260045ffd5b506001600160e01b0319821663cc3bac5760e01b146122b9565b509650505050505050565b9081602091031261034b575190565b604051632394e7a360e21b815260048101829052906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561107c576104ee925f926123ff575b506123f9906127f4565b90612b47565b6123f991925061241d9060203d6020116110a75761109981836106e8565b91906123ef565b33300361242d57565b6347096e4760e01b5f523360045260245ffd5b6008811015610dd85760ff600191161b90565b600452606491906008811015610dd8576024525f604452565b61247581611d09565b90601061248183612440565b161561248b575090565b6331b75e4d60e01b5f526004526124a29150610dca565b601060445260645ffd5b6124b581611d09565b9060026124c183612440565b16156124cb575090565b6331b75e4d60e01b5f526004526124e29150610dca565b600260445260645ffd5b906124f682611d09565b918161250184612440565b161561250c57505090565b6331b75e4d60e01b5f5260045261252282610dca565b60445260645ffd5b612535906005612d2d565b1561253c57565b634e487b715f5260416020526024601cfd5b9190916008831015611cd257601c908360031c019260021b1690565b63ffffffff91600161258e9260078360031c9316925f520160205260405f2061254e565b90549060031b1c166001811191825f146125b657600119820163ffffffff16915b1515929190565b5f916125af565b906001820180921161211057565b9062015180820180921161211057565b9062069780820180921161211057565b9190820180921161211057565b805f52600760205260405f20905f52600460205261262465ffffffffffff60405f205460a01c16612396565b60026001830154920154820180921161211057111590565b916104ee9391604051936126516020866106e8565b5f85526126b9565b93909260ff612685936104ee97958752166020860152604085015260a0606085015260a08401906104b9565b9160808184039101526104b9565b909260ff6080936104ee96958452166020830152604082015281606082015201906104b9565b929190926126c6816124ac565b50805f52600460205265ffffffffffff6126ed60405f2065ffffffffffff905460a01c1690565b1693604051630748d63560e31b815260018060a01b03821695866004830152602482015260208160448160018060a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561107c5761275d9285915f936127d3575b50846130e1565b948051155f146127a0575061279a7fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda4938660405194859485612693565b0390a290565b61279a907fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb8712948760405195869586612659565b6127ed91935060203d6020116110a75761109981836106e8565b915f612756565b65ffffffffffff908061280760086131be565b9491501611155f1461282157505b6001600160d01b031690565b61282b91506131f9565b600854905f829160058411612897575b61284793506008613998565b8061285357505f612815565b61288b61286261289292612aa4565b60085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee30190565b5460301c90565b612815565b91926128a28161383a565b8103908111612110576128479360085f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146128d957509161283b565b9291506128e5906125bd565b9061283b565b80516020909101516001600160e01b031981169291906004821061290d575050565b6001600160e01b031960049290920360031b82901b16169150565b92826129379295939585613228565b91612947600b5463ffffffff1690565b9161295a845f52600a60205260405f2090565b9161297a61296882516133c2565b845461ffff191661ffff909116178455565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316915f5b8251811015612a7c5760046129bc828a611cbe565b515110612a74576129d0610bd98285611cbe565b6129e36129dd838b611cbe565b516128eb565b906129f0828230896133e9565b9281159283612a64575b82612a4e575b5050612a13575b50506001905b016129a7565b612a469163ffffffff80859a612a2f612a3d956001988d613465565b169116818082119118021890565b63ffffffff1690565b95905f612a07565b612a5d925090610bb391612009565b5f80612a00565b63ffffffff8516151592506129fa565b600190612a0d565b5095505050906104ee919065ffffffff000082549160101b169065ffffffff00001916179055565b5f1981019190821161211057565b9190820391821161211057565b60085480612acc57505f90565b805f198101116121105760085f527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee2015460301c90565b15612b0b5790565b805115612b1a57602081519101fd5b63d6bda27560e01b5f5260045ffd5b8115612b33570490565b634e487b7160e01b5f52601260045260245ffd5b5f19828209908281029182808210910303908115612ba8578160641115612ba1577f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c29936064910990828211900360fe1b910360021c170290565b6011612d88565b505060649004919050565b919082604091031261034b57602082519201516104ee816105e4565b91612bfc65ffffffffffff9160409396959660018060a01b031685526060602086015260608501906104b9565b9416910152565b612c1990939291935f52600a60205260405f2090565b90612c40612c26426131f9565b8354612c3a9060101c63ffffffff16612a3d565b906120f2565b935f5b8151811015612d275780612c5887928661256a565b509050612c6a575b6001915001612c43565b6040612c79610bd98386611cbe565b612c838387611cbe565b518251631f0034d360e31b81529485928392612ca3929160048501612bcf565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af191821561107c57600192612cef915f91612cf7575b5082876134b8565b869150612c60565b612d18915060403d8111612d20575b612d1081836106e8565b810190612bb3565b90505f612ce7565b503d612d06565b50505050565b908154908160801c6001600160801b036001820193166001600160801b03841614612d80575f526001830160205260405f20556001600160801b0382549181199082199060801b16169116179055600190565b505050505f90565b634e487b715f526020526024601cfd5b9081602091031261034b57516104ee816105e4565b6001600160a01b0390911681526040602082018190526104ee929101906104b9565b90939291612df4610ec8835f52600460205265ffffffffffff600160405f2001541690565b65ffffffffffff81164210612f765750612e16825f52600a60205260405f2090565b5f5b8651811015612f6d57612e2b818361256a565b9115612f275790612e7b9160208a612e51610bd987612e4a818c611cbe565b5193611cbe565b90612e5c878c611cbe565b51604051631cff79cd60e01b8152968793849283929160048401612dad565b03917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af192831561107c575f93612f07575b5080612ef1575b612ece5750506001905b01612e18565b6318ee8bef60e01b5f52600486905263ffffffff9081166024521660445260645ffd5b5063ffffffff811663ffffffff83161415612ebe565b612f2091935060203d81116110575761104a81836106e8565b915f612eb7565b505080612f675f80612f3e610bd96001968d611cbe565b612f488589611cbe565b5190612f54868c611cbe565b5191602083519301915af16119fd612149565b50612ec8565b50505050509050565b63fe589f3f60e01b5f52600483905265ffffffffffff1660245260445ffd5b6001600160a01b039182168152911660208201526060604082018190526104ee929101906104b9565b65ffffffffffff80612fcf436131f9565b1691160361301257604051612fe56040826106e8565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b60429061302c6136ea565b906040519161190160f01b8352600283015260228201522090565b60041115610dd857565b9190823b61308c579061306391613800565b5061306d81613047565b15918261307957505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b6130f6909291925f52600760205260405f2090565b916003830161311f61311883839060018060a01b03165f5260205260405f2090565b5460ff1690565b6131a25761314360ff9392613150929060018060a01b03165f5260205260405f2090565b805460ff19166001179055565b168061316757506131628282546125eb565b905590565b6001810361317e57506001016131628282546125eb565b600203613193576002016131628282546125eb565b6303599be160e11b5f5260045ffd5b6371c6af4960e01b5f526001600160a01b03821660045260245ffd5b805490816131d05750505f905f905f90565b815f19810111612110575f525f199060205f2001015460019165ffffffffffff82169160301c90565b65ffffffffffff81116132115765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b90919261323581336139f1565b156133af5761324c8151602083012085858561220c565b9382518451908181148015906133a4575b801561339c575b61337d57505065ffffffffffff613286611d48875f52600460205260405f2090565b16613360577f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e093929161335a916132cb65ffffffffffff6132c5612045565b166125cb565b6133376132e0895f52600460205260405f2090565b80546001600160a01b031916331781556133206132fc846131f9565b825465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178255565b805463ffffffff60d01b1916610d2f60d71b179055565b6133418551613a46565b9161334b826125db565b92604051978897338c8a613a8f565b0390a190565b610aaf8561336d81611d09565b6331b75e4d60e01b5f5290612453565b9151630447b05d60e41b5f908152600493909352602452604452606490fd5b508015613264565b50825181141561325d565b63d9b3955760e01b5f523360045260245ffd5b61ffff81116133d25761ffff1690565b6306dfcc6560e41b5f52601060045260245260445ffd5b6040805163b700961360e01b602082019081526001600160a01b0394851660248301529390941660448501526001600160e01b031990941660648085019190915283525f948594909390928592916134426084826106e8565b8380528360205251915afa61345357565b9150505f51906020518060201c150290565b91604061349292935f60078660031c9616935f146134ad575060015f916002965b8352016020522061254e565b63ffffffff80839493549260031b9316831b921b1916179055565b906001908196613486565b9091600263ffffffff60078560031c95169216019263ffffffff841161211057613492926001915f520160205260405f2061254e565b60ff811690601f821161351d576040519161350a6040846106e8565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b908154600160401b8110156107095760018101808455811015611cd25761071d925f5260205f20019061357c65ffffffffffff825116839065ffffffffffff1665ffffffffffff19825416179055565b60200151815465ffffffffffff1660309190911b65ffffffffffff1916179055565b6008549192918015613655576128626135b691612aa4565b9081546135d26135cb8265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311613646578692036136105761360c92509065ffffffffffff82549181199060301b169116179055565b9190565b505061360c9061362f61362161070e565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600861352c565b632520601d60e01b5f5260045ffd5b506136799061366561362161070e565b6001600160d01b038416602082015261363f565b5f9190565b9061368a93929161220c565b613695603b826124ec565b506136a8815f52600460205260405f2090565b80546001600160f81b0316600160f81b1790556040518181527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90602090a190565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806137d7575b15613745577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261226d60c0826106e8565b507f0000000000000000000000000000000000000000000000000000000000000000461461371c565b8151919060418303613830576138299250602082015190606060408401519301515f1a90613b5b565b9192909190565b50505f9160029190565b60018111156104ee57806001600160801b82101561395b575b6139016138f76138ed6138e36138d96138cf6138be6139089760048a600160401b61390d9c101561394e575b640100000000811015613941575b62010000811015613934575b610100811015613927575b601081101561391a575b1015613912575b60030260011c90565b6138c8818b612b29565b0160011c90565b6138c8818a612b29565b6138c88189612b29565b6138c88188612b29565b6138c88187612b29565b6138c88186612b29565b8093612b29565b821190565b900390565b60011b6138b5565b60041c9160021b916138ae565b60081c9160041b916138a4565b60101c9160081b91613899565b60201c9160101b9161388d565b60401c9160201b9161387f565b505061390d6139086139016138f76138ed6138e36138d96138cf6138be6139828a60801c90565b9850600160401b97506138539650505050505050565b905b8383106139a75750505090565b90919280841860011c8185160190835f5265ffffffffffff8260205f2001541665ffffffffffff8416105f146139e15750925b919061399a565b93506139ec906125bd565b6139da565b90805160348110613a3e5760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b01613a3e57613a3091602919820190613c09565b901591821561307957505090565b505050600190565b90613a50826107e0565b613a5d60405191826106e8565b8281528092613a6e601f19916107e0565b01905f5b828110613a7e57505050565b806060602080938501015201613a72565b959998969794939192613ad093613ac292885260018060a01b031660208801526101206040880152610120870190612178565b9085820360608701526114f9565b968388036080850152815180895260208901906020808260051b8c01019401915f905b828210613b2f57505050506104ee96975090613b169184820360a08601526121b4565b9360c083015260e08201526101008184039101526104b9565b90919294602080613b4d6001938f601f1990820301865289516104b9565b970192019201909291613af3565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613bd2579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561107c575f516001600160a01b03811615613bc857905f905f90565b505f906001905f90565b5050505f9160039190565b908160011b918083046002149015171561211057565b908160041b918083046010149015171561211057565b9190825182118015613c90575b613c6957613c23816125bd565b821180613c72575b613c36901515613bdd565b6028018060281161211057613c4b8284612ab2565b03613c6957613c5992613c99565b90916001600160a01b0390911690565b5050505f905f90565b50602081840101516001600160f01b03191661060f60f31b14613c2b565b50818111613c16565b929092613ca5846125bd565b831180613d25575b613cbf613cc691949293941515613bdd565b5f956125eb565b915b818310613cd85750505060019190565b9092919360ff613cf9613cf46020888601015160ff60f81b1690565b613d43565b1690600f8211613d1a5790613d0f600192613bf3565b019401919290613cc8565b505f94508493505050565b50602084820101516001600160f01b03191661060f60f31b14613cad565b60f81c602f811180613dab575b15613d5f57602f190160ff1690565b6060811180613da1575b15613d78576056190160ff1690565b6040811180613d97575b15613d91576036190160ff1690565b5060ff90565b5060478110613d82565b5060678110613d69565b50603a8110613d50565b6104ee61204556" as const
